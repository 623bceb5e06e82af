import { afterAll, beforeAll, describe } from 'vitest';
import { nodeClock } from '../../scripts/node/node-clock.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { checkpointContract } from '../contract/ports/checkpoint-store.contract.ts';
import { leaseContract } from '../contract/ports/lease.contract.ts';
import { linkContract } from '../contract/ports/link-store.contract.ts';
import { sourceContract } from '../contract/ports/record-source.contract.ts';
import { targetContract } from '../contract/ports/record-target.contract.ts';
import { runLogContract } from '../contract/ports/run-log.contract.ts';
import { kintoneAccount } from './environment.ts';
import { type LiveTenant, openTenant, type TenantAccount } from './kintone/live-tenant.ts';
import { liveSide, liveStores, markedClient } from './kintone/port-worlds.ts';

// The same promises as on every other machine, kept by a real tenant; time passes by waiting.
const account = kintoneAccount(process.env);

describe.skipIf(!account)('records of a real kintone', () => {
  let client: KintoneClient;
  let tenant: LiveTenant;
  beforeAll(async () => {
    client = markedClient(account as TenantAccount, process.env.KINTONE_PASSWORD ?? '');
    tenant = await openTenant(account as TenantAccount);
  });
  afterAll(async () => {
    const address = await tenant?.leave();
    if (address) console.log(`Empty now, delete this app by hand (REST cannot): ${address}`);
  });
  describe('target', () => targetContract(() => liveSide(client, tenant)));
  describe('source', () => sourceContract(() => liveSide(client, tenant)));
});

describe.skipIf(!account)('stores as records of a real kintone', () => {
  let stores: Awaited<ReturnType<typeof liveStores>>;
  beforeAll(async () => {
    stores = await liveStores(markedClient(account as TenantAccount, process.env.KINTONE_PASSWORD ?? ''));
  });
  afterAll(() => {
    if (stores) console.log(`Delete these apps by hand (REST cannot): ${stores.apps.join(', ')}`);
  });
  const door = () => stores.door();
  describe('leases', () =>
    leaseContract(() => ({ door: () => door().leases, pass: (ms) => nodeClock.sleep(ms) })));
  describe('checkpoints', () => checkpointContract(() => door().checkpoints));
  describe('links', () => linkContract(() => door().links));
  describe('run log', () => runLogContract(() => door().runLog));
});
