import { expect, test } from 'vitest';
import { kintoneCheckpoints } from '../../../../../shared/connectors/kintone/state/checkpoints.ts';
import { freshCheckpoint } from '../../../../../shared/sync/read/checkpoint.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';

test('what came along with the lease is good for one load, after that the app is asked', async () => {
  const { records, counts } = fakeStateRecords();
  const store = kintoneCheckpoints(records);
  store.remember('customers', []);
  expect(await store.load('customers', 'left')).toMatchObject({ ok: true, value: { revision: null } });
  expect(counts.find).toBe(0);
  await store.load('customers', 'left');
  expect(counts.find).toBe(1);
});

test('the revision names record and version, so that a job set back by hand is noticed', async () => {
  const { records } = fakeStateRecords();
  const store = kintoneCheckpoints(records);
  const saved = await store.save(freshCheckpoint('customers', 'left'));
  expect(saved).toMatchObject({ ok: true, value: { revision: '1:1' } });
  const old = { ...freshCheckpoint('customers', 'left'), revision: '1:0' };
  expect(await store.save(old)).toMatchObject({ ok: false, fault: { code: 'LEASE_LOST' } });
});
