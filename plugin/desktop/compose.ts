import type { Config } from '../../shared/config/config.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { fail, ok } from '../../shared/result.ts';
import { recordWords } from '../../shared/words/record.ts';
import { browserClock } from '../kintone/browser-clock.ts';
import { configStore } from '../kintone/config-store.ts';
import { onEvents } from '../kintone/events.ts';
import {
  appAddress,
  listBanner,
  listHeader,
  pageApp,
  pageGuestSpace,
  pageOrigin,
  pageRecord,
  pageUser,
  recordHeader,
  recordSpace,
} from '../kintone/page.ts';
import { proxyHttp } from '../kintone/proxy-http.ts';
import { isAppAdministrator, isInGroup } from '../kintone/rights.ts';
import { whenIdle } from '../kintone/when-idle.ts';
import { labelsOf } from './field-labels.ts';
import type { Host, House } from './house.ts';
import { runDesk } from './sync/run-desk.ts';

const saveEvents = ['app.record.create.submit', 'app.record.edit.submit', 'app.record.index.edit.submit'];

const host: Host = {
  listHeader,
  listBanner,
  recordHeader,
  recordSpace,
  recordId: pageRecord,
  appAddress,
  origin: pageOrigin(),
  reload: () => location.reload(),
  whenIdle,
  beforeSave: (change, signal) =>
    onEvents(
      saveEvents.flatMap((it) => (it.includes('index') ? [it] : [it, `mobile.${it}`])),
      change,
      signal,
    ),
};

// Asked once a page, and only by those who need it.
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
};

const mayRunBy = (config: Config, app: string, user: string) =>
  once(() => (config.runGroup === null ? isAppAdministrator(app) : isInGroup(user, config.runGroup)));

/** Builds the house for this page; null where the plugin has not been set up. Sends nothing, loads nothing. */
export const compose = (pluginId: string): House | null => {
  const loaded = configStore(pluginId).load();
  const app = pageApp();
  if (!loaded.ok || loaded.value === null || app === null) return null;
  const config = loaded.value;
  const user = pageUser();
  const broken: House['broken'] = (feature, thrown) => {
    // biome-ignore lint/suspicious/noConsole: our own bugs have nowhere else to go
    console.error(`Renkei: ${feature}`, thrown);
  };

  const client = once<KintoneClient>(async () => {
    const { kintoneClient } = await import('../kintone/kintone-client.ts');
    return kintoneClient(pageGuestSpace());
  });
  const stores = once(async () => {
    if (!config.stateApps) return null;
    // The client and what stands on it are read in apart: together they would be one long task.
    const kintone = await client();
    await whenIdle();
    const { stateStores } = await import('../../shared/connectors/kintone/state/state-stores.ts');
    return stateStores(kintone, config.stateApps, { clock: browserClock });
  });
  const readRecords: House['readRecords'] = async (request) => {
    try {
      return ok((await (await client()).record.getRecords(request)).records);
    } catch (thrown) {
      return fail(kintoneFault(thrown, { app: request.app }));
    }
  };
  const fieldLabels = once(async () => {
    try {
      return labelsOf((await (await client()).app.getFormFields({ app })).properties);
    } catch {
      return new Map<string, string>();
    }
  });
  const mayRun = mayRunBy(config, app, user.code);
  const owner = `${user.name} (kintone ${crypto.randomUUID().slice(0, 8)})`;
  const runs = runDesk({
    clock: browserClock,
    mayRun,
    open: async (job) => {
      const { composeRun } = await import('./compose-run.ts');
      const http = proxyHttp(pluginId);
      const { language } = user;
      const recordLink = (app: string, record: string) => pageOrigin() + appAddress(app, record);
      const page = { config, client: await client(), http, clock: browserClock, owner };
      return composeRun({ ...page, language, recordLink }, job);
    },
    run: async (ports, options) => (await import('./compose-run.ts')).runJob(ports, options),
    undo: async (ports, options) => (await import('./compose-run.ts')).undoRun(ports, options),
    estimate: async (...asked) => (await import('./sync/estimate-run.ts')).estimateRun(...asked),
  });
  return {
    config,
    app,
    jobs: config.jobs.filter((it) => it.left.app === app),
    calling: config.calling,
    user,
    reader: { language: user.language, timeZone: user.timeZone, words: recordWords[user.language] },
    clock: browserClock,
    host,
    runs,
    readRecords,
    fieldLabels,
    stores,
    mayRun,
    broken,
  };
};
