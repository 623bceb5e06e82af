import { expect, test } from 'vitest';
import { stateStores } from '../../../../../shared/connectors/kintone/state/state-stores.ts';
import { fakeKintone } from '../../../../support/fake-kintone.ts';

test('a lease brings the job’s checkpoints along: loading them sends nothing more', async () => {
  const { client, queries, clock } = fakeKintone({});
  const stores = stateStores(client, { log: '8', links: '9' }, { clock });
  await stores.leases.acquire('customers', 'page', 60_000);
  await stores.checkpoints.load('customers', 'left');
  await stores.checkpoints.load('customers', 'right');
  expect(queries).toHaveLength(1);
});
