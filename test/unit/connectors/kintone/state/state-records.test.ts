import { expect, test } from 'vitest';
import { linkApp } from '../../../../../shared/connectors/kintone/state/state-apps.ts';
import {
  leaseLost,
  orNull,
  stateRecords,
} from '../../../../../shared/connectors/kintone/state/state-records.ts';
import { fakeKintone, refusal } from '../../../../support/fake-kintone.ts';

test('nothing is asked about the form, since it is known', async () => {
  const { client, gate, queries, bulks } = fakeKintone({});
  const records = stateRecords(client, gate, '9', linkApp);
  await records.compareAndSet(null, { kind: 'lease', key: 'lease:x' }, leaseLost('x'));
  expect(queries).toEqual([]);
  expect(bulks).toMatchObject([[{ method: 'POST', payload: { app: '9' } }]]);
});

test.each(['GAIA_CO02', 'GAIA_RE01'])('a lost race (%s) is the fault that was handed in', async (code) => {
  const { client, gate } = fakeKintone({
    bulk: () => {
      throw refusal(code, 0);
    },
  });
  const set = await stateRecords(client, gate, '9', linkApp).compareAndSet(
    { id: '1', revision: '1' },
    { owner: 'me' },
    leaseLost('customers'),
  );
  expect(set).toMatchObject({ ok: false, fault: { code: 'LEASE_LOST', values: { job: 'customers' } } });
});

test('other trouble stays what it is', async () => {
  const { client, gate } = fakeKintone({
    bulk: () => {
      throw refusal('GAIA_NO01', 0);
    },
  });
  const set = await stateRecords(client, gate, '9', linkApp).compareAndSet(null, {}, leaseLost('x'));
  expect(set).toMatchObject({ ok: false, fault: { code: 'PERMISSION_MISSING' } });
});

test('an empty text is kept as empty', () => {
  expect([orNull(''), orNull(null), orNull('a')]).toEqual([null, null, 'a']);
});
