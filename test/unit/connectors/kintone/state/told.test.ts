import { expect, test } from 'vitest';
import { kintoneTold } from '../../../../../shared/connectors/kintone/state/told.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';

test('what came along with the lease costs no request, and is good for one load', async () => {
  const { records, counts } = fakeStateRecords();
  const told = kintoneTold(records);
  await told.save('a', { told: {}, revision: null });
  const found = await records.find('key in ("told:a")');
  told.remember('a', found.ok ? found.value : []);
  told.remember('b', []);
  const before = counts.find;
  expect(await told.load('a')).toEqual({ ok: true, value: { told: {}, revision: '1:1' } });
  expect(await told.load('b')).toEqual({ ok: true, value: { told: {}, revision: null } });
  expect(counts.find - before).toBe(0);
  await told.load('a');
  expect(counts.find - before).toBe(1);
  expect(told.keysOf('a')).toEqual(['told:a']);
});

test('a record that somebody edited by hand counts as nothing told, and can be saved over', async () => {
  const { records } = fakeStateRecords();
  await records.compareAndSet(
    null,
    { key: 'told:a', kind: 'told', told: '{broken' },
    {
      code: 'LEASE_LOST',
      origin: 'renkei',
      values: {},
    },
  );
  const found = await kintoneTold(records).load('a');
  expect(found).toMatchObject({ ok: true, value: { told: {} } });
  if (found.ok) expect(await kintoneTold(records).save('a', found.value)).toMatchObject({ ok: true });
});
