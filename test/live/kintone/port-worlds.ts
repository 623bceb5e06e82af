import { randomUUID } from 'node:crypto';
import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { nodeClock } from '../../../scripts/node/node-clock.ts';
import type { KintoneClient } from '../../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSide } from '../../../shared/connectors/kintone/kintone-side.ts';
import { createStateApps } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { type StateStores, stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import type { SourceWorld } from '../../contract/ports/record-source.contract.ts';
import type { TargetWorld } from '../../contract/ports/record-target.contract.ts';
import { liveMarker } from '../fact.ts';
import type { LiveTenant, TenantAccount } from './live-tenant.ts';

/** The product's own client at a tenant; apps it makes carry the marker of a live run. */
export const markedClient = (account: TenantAccount, password: string): KintoneClient => {
  const { url, username, basicAuth } = account;
  const client = new KintoneRestAPIClient({
    baseUrl: url,
    auth: { username, password },
    ...(basicAuth ? { basicAuth } : {}),
  });
  const addApp = client.app.addApp.bind(client.app);
  client.app.addApp = (params) => addApp({ ...params, name: `${liveMarker} ${params.name} ${randomUUID()}` });
  return client;
};

/** The run's app as a side of a job, emptied each time. */
export const liveSide = async (
  client: KintoneClient,
  tenant: LiveTenant,
): Promise<SourceWorld & TargetWorld> => {
  await tenant.leave();
  const { app } = tenant;
  return {
    ...kintoneSide(client, { app, clock: nodeClock }),
    name: 'name',
    email: 'plain',
    now: () => new Date(nodeClock.now()).toISOString(),
    pass: (ms) => nodeClock.sleep(ms),
    add: async (name, plain) => {
      const [id = ''] = await tenant.add({ name: { value: name }, plain: { value: plain } });
      return id;
    },
    rename: async (id, name) => {
      await tenant.call('PUT', '/k/v1/record.json', { app, id, record: { name: { value: name } } });
    },
  };
};

/** The stores in two state apps of their own, and what to delete by hand afterwards. */
export const liveStores = async (
  client: KintoneClient,
): Promise<{ door: () => StateStores; apps: readonly string[] }> => {
  const made = await createStateApps(client, nodeClock);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return {
    door: () => stateStores(client, made.value, { clock: nodeClock, isGone: (it) => it === 'gone' }),
    apps: Object.values(made.value),
  };
};
