import { decodeRecord } from '../../shared/connectors/kintone/codec.ts';
import { kintoneFault } from '../../shared/connectors/kintone/faults.ts';
import { openKintoneApp } from '../../shared/connectors/kintone/kintone-app.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { allOf } from '../../shared/connectors/kintone/query.ts';
import { createStateApps } from '../../shared/connectors/kintone/state/create-state-apps.ts';
import { linkApp, logApp } from '../../shared/connectors/kintone/state/state-apps.ts';
import { stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { createHistoryApp } from './compose-history-app.ts';
import { addSpaces, type FormClient, missingSpaces } from './form-spaces.ts';
import type { KintoneSide } from './settings-door.ts';

const sampleCount = 20;
const appsPerPage = 100;
const runsShown = 50;

const asking = async <T>(ask: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await ask());
  } catch (thrown) {
    return fail(kintoneFault(thrown));
  }
};

const allApps = async (client: KintoneClient) => {
  const found: { id: string; name: string }[] = [];
  for (let offset = 0; ; offset += appsPerPage) {
    const { apps } = await client.app.getApps({ limit: appsPerPage, offset });
    found.push(...apps.map((it) => ({ id: it.appId, name: it.name })));
    if (apps.length < appsPerPage) return found;
  }
};

/** kintone as the settings page asks it, as the administrator who is signed in. */
export const composeKintone = (client: KintoneClient & FormClient, clock: Clock): KintoneSide => ({
  apps: () => asking(() => allApps(client)),
  describe: async (app) => {
    const schema = await openKintoneApp(client, { app, clock }).schema();
    if (!schema.ok) return schema;
    const named = await asking(() => client.app.getApp({ id: app }));
    return ok(named.ok ? { ...schema.value, label: named.value.name } : schema.value);
  },
  samples: async (app) => {
    const codes = await openKintoneApp(client, { app, clock }).codes();
    if (!codes.ok) return codes;
    const query = `order by $id desc limit ${sampleCount}`;
    const answer = await asking(() => client.record.getRecords({ app, query }));
    return answer.ok ? ok(answer.value.records.map((it) => decodeRecord(it, codes.value))) : answer;
  },
  count: async (app, condition) => {
    const query = `${allOf(condition || undefined, '')} limit 1`.trim();
    const answer = await asking(() =>
      client.record.getRecords({ app, query, fields: ['$id'], totalCount: true }),
    );
    return answer.ok ? ok(Number(answer.value.totalCount)) : answer;
  },
  makeStateApps: () => createStateApps(client, clock),
  findStateApps: async () => {
    const apps = await asking(() => allApps(client));
    if (!apps.ok) return apps;
    const idOf = (name: string) => apps.value.filter((it) => it.name === name).at(-1)?.id;
    const log = idOf(logApp.name);
    const links = idOf(linkApp.name);
    return ok(log && links ? { log, links } : null);
  },
  makeHistoryApp: () => createHistoryApp(client, clock),
  missingSpaces: (app, ids) => asking(() => missingSpaces(client, app, ids)),
  addSpaces: (app, ids) => asking(() => addSpaces(client, app, ids)),
  runs: (apps) => stateStores(client, apps, { clock }).runLog.list({ limit: runsShown }),
  standings: (apps, jobs) => stateStores(client, apps, { clock }).leases.standings(jobs),
  runItems: (apps, run) => stateStores(client, apps, { clock }).runLog.items(run),
});
