import { expect, test } from 'vitest';
import { createCustomer } from '../../../extension/kintone/create-customer.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import type { KintoneClient } from '../../../shared/connectors/kintone/kintone-client.ts';

const customer = { app: '14', phoneFields: ['tel', 'mobile'], nameField: 'name' };
const clientOf = (answer: () => unknown) => {
  const sent: unknown[] = [];
  const addRecords = async (request: unknown) => {
    sent.push(request);
    return answer();
  };
  return { sent, client: { record: { addRecords } } as unknown as Pick<KintoneClient, 'record'> };
};
const calling = { ...defaultConfig.calling, customers: [customer] };

test('[CAL-20] of somebody unknown only the number is kept, in the first phone field', async () => {
  const { sent, client } = clientOf(() => ({ ids: ['99'], revisions: ['1'] }));
  expect(await createCustomer(client, calling, '+81312345678')).toEqual({
    ok: true,
    value: { app: '14', recordId: '99', name: '+81312345678' },
  });
  expect(sent).toEqual([{ app: '14', records: [{ tel: { value: '+81312345678' } }] }]);
});

test('without an app for customers nobody is made, and a refusal is a fault', async () => {
  const { sent, client } = clientOf(() => {
    throw { code: 'GAIA_NO01', status: 403 };
  });
  expect(await createCustomer(client, { ...calling, customers: [] }, '1')).toEqual({ ok: true, value: null });
  expect(sent).toEqual([]);
  expect(await createCustomer(client, calling, '1')).toMatchObject({ ok: false });
});
