import { useState } from 'preact/hooks';
import { Banner } from '../../shared/look/banner.tsx';
import { Button } from '../../shared/look/button.tsx';
import { Field } from '../../shared/look/field.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import type { Site } from '../settings/settings.ts';
import { type AppPart, type AppTest, linkApp, testApp } from './app-access.ts';
import { changeSecrets, governed, panelText, text } from './model.ts';

const keepToken = (origin: string, app: string, token: string) =>
  changeSecrets((it) => ({
    ...it,
    tokens: { ...it.tokens, [origin]: { ...it.tokens[origin], [app]: token } },
  }));

/** The apps of one kintone, each with its token and its test; an app that is missing can be named. */
export const SiteApps = ({ site }: { readonly site: Site }) => {
  const { customers, history } = site.calling;
  return (
    <div class="ox-site">
      <h3>{new URL(site.origin).host}</h3>
      {customers.map(({ app }) => (
        <KnownApp key={app} site={site} app={app} part="customers" />
      ))}
      {customers.length === 0 && <NewApp site={site} part="customers" />}
      {history ? (
        <KnownApp site={site} app={history.app} part="history" />
      ) : (
        <NewApp site={site} part="history" />
      )}
    </div>
  );
};

interface Told {
  readonly tone: 'good' | 'bad';
  readonly line: string;
}

const sayTest = (tested: AppTest): Told => {
  const words = text.value;
  if (!tested.ok) {
    const { code, cause } = tested.fault;
    const line = panelText.value.problems[code] ?? panelText.value.problemOther;
    return { tone: 'bad', line: cause?.message ? `${line}（${cause.message}）` : line };
  }
  const { written, read } = tested.value;
  return {
    tone: 'good',
    line: written === null ? words.testCustomers(read) : words.testWritten(written),
  };
};

const KnownApp = ({
  site,
  app,
  part,
}: {
  readonly site: Site;
  readonly app: string;
  readonly part: AppPart;
}) => {
  const words = text.value;
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const kept = Boolean(governed.value.secrets.tokens[site.origin]?.[app]);
  const id = `token-${app}`;
  const test = async () => {
    setBusy(true);
    if (token.trim()) await keepToken(site.origin, app, token.trim());
    setToken('');
    setTold(sayTest(await testApp(site, app, part, text.value)));
    setBusy(false);
  };
  return (
    <div class="ox-app">
      <div class="ox-line">
        <Field
          id={id}
          label={`${part === 'history' ? words.historyOf(app) : words.customersOf(app)}　${words.tokenLabel}`}
          hint={part === 'history' ? words.tokenHintHistory : words.tokenHintCustomers}
        >
          <TextInput
            id={id}
            type="password"
            value={token}
            placeholder={kept ? words.tokenKept : ''}
            onText={setToken}
          />
        </Field>
        <Button
          busy={busy ? words.testing : null}
          blocked={kept || token.trim() ? null : words.tokenLabel}
          onClick={test}
        >
          {part === 'history' ? words.testHistory : words.test}
        </Button>
      </div>
      {told && <Banner tone={told.tone} title={told.line} role="status" />}
    </div>
  );
};

const NewApp = ({ site, part }: { readonly site: Site; readonly part: AppPart }) => {
  const words = text.value;
  const [app, setApp] = useState('');
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const read = async () => {
    setBusy(true);
    await keepToken(site.origin, app, token.trim());
    const linked = await linkApp(site, app, part);
    setBusy(false);
    if (linked.ok) return;
    setTold(
      linked.fault.code === 'SCHEMA_CHANGED' ? { tone: 'bad', line: words.fieldsMissing } : sayTest(linked),
    );
  };
  const id = `new-${part}`;
  return (
    <div class="ox-app">
      <div class="ox-line">
        <Field
          id={id}
          label={`${part === 'history' ? words.historyOf('') : words.customersOf('')}${words.appLabel}`}
          hint={words.appHint}
        >
          <TextInput id={id} value={app} onText={(typed) => setApp(typed.replace(/\D/g, ''))} />
        </Field>
        <Field
          id={`${id}-token`}
          label={words.tokenLabel}
          hint={part === 'history' ? words.tokenHintHistory : words.tokenHintCustomers}
        >
          <TextInput id={`${id}-token`} type="password" value={token} onText={setToken} />
        </Field>
        <Button
          busy={busy ? words.testing : null}
          blocked={app && token.trim() ? null : words.appHint}
          onClick={read}
        >
          {words.readFields}
        </Button>
      </div>
      {told && <Banner tone={told.tone} title={told.line} role="status" />}
    </div>
  );
};
