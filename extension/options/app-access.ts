import type { CallEntry } from '../../shared/call/call-entry.ts';
import type { Calling } from '../../shared/config/config.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { callWords } from '../../shared/words/calls.ts';
import type { ExtensionOptionsWords } from '../../shared/words/extension-options.ts';
import { readGoverned } from '../chrome/storage.ts';
import { openClient } from '../kintone/open-client.ts';
import { candidateFields } from '../kintone/read-candidate.ts';
import { writeHistory } from '../kintone/write-history.ts';
import { guessCallFields, guessCustomer } from '../settings/guess-fields.ts';
import type { Site } from '../settings/settings.ts';
import { changeSettings } from './model.ts';

/** What an app is for. */
export type AppPart = 'customers' | 'history';

/** What a test did: how many records it could read, or which record it wrote. */
export type AppTest = Result<{ readonly read: number; readonly written: string | null }>;

const clientFor = async (origin: string) => openClient(origin, (await readGoverned()).secrets);
const noToken = () => fail(fault('AUTH_REFUSED', 'kintone'));
const examples = 5;

/** Reads a few customers, or writes one test call; writing again changes the same record. */
export const testApp = async (
  site: Site,
  app: string,
  part: AppPart,
  words: ExtensionOptionsWords,
): Promise<AppTest> => {
  const client = await clientFor(site.origin);
  if (!client) return noToken();
  if (part === 'history') {
    if (!site.calling.history) return fail(fault('APP_NOT_FOUND', 'kintone'));
    const entry = testEntry(words);
    const written = await writeHistory(client, site.calling.history, entry, callWords.ja.stored);
    return written.ok ? ok({ read: 0, written: written.value ?? '' }) : written;
  }
  const customer = site.calling.customers.find((it) => it.app === app);
  try {
    const { records } = await client.record.getRecords({
      app,
      query: `order by $id desc limit ${examples}`,
      ...(customer ? { fields: candidateFields(customer) } : {}),
    });
    return ok({ read: records.length, written: null });
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};

const testEntry = (words: ExtensionOptionsWords): CallEntry => {
  const at = new Date(Date.now()).toISOString();
  return {
    callId: 'renkei-test',
    number: '+81312345678',
    party: null,
    direction: 'outgoing',
    startedAt: at,
    endedAt: at,
    seconds: 0,
    outcome: 'cancelled',
    result: words.testName,
    memo: words.testMemo,
    recordings: [],
    user: '',
  };
};

/** Takes an app into the site's calling settings, its fields told from its form. */
export const linkApp = async (site: Site, app: string, part: AppPart): Promise<AppTest> => {
  const client = await clientFor(site.origin);
  if (!client) return noToken();
  try {
    const { properties } = await client.app.getFormFields({ app });
    const calling =
      part === 'history' ? withHistory(site, app, properties) : withCustomer(site, app, properties);
    if (!calling) return fail(fault('SCHEMA_CHANGED', 'kintone', { app }));
    await changeSettings((it) => ({
      ...it,
      sites: it.sites.map((one) => (one.origin === site.origin ? { ...one, calling } : one)),
    }));
    return ok({ read: 0, written: null });
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};

type Form = Parameters<typeof guessCallFields>[0];

const withHistory = ({ calling }: Site, app: string, form: Form): Calling | null => {
  const fields = guessCallFields(form);
  return fields && { ...calling, history: { app, fields } };
};

const withCustomer = ({ calling }: Site, app: string, form: Form): Calling | null => {
  const customer = guessCustomer(app, form);
  return customer && { ...calling, customers: [...calling.customers, customer] };
};
