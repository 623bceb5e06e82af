import { expect, test } from 'vitest';
import { openKintoneApp } from '../../../../shared/connectors/kintone/kintone-app.ts';
import { fakeKintone } from '../../../support/fake-kintone.ts';

test('the form is read once, and the system fields are found under whatever name the tenant gives them', async () => {
  const { client, options } = fakeKintone({});
  let reads = 0;
  const getFormFields: typeof client.app.getFormFields = async () => {
    reads += 1;
    const Updated = { type: 'UPDATED_TIME', code: 'Updated_datetime', label: 'x' };
    const Who = { type: 'MODIFIER', code: 'Updated_by', label: 'x' };
    return { properties: { Updated, Who }, revision: '1' };
  };
  const app = openKintoneApp({ ...client, app: { ...client.app, getFormFields } }, options);
  expect(await app.codes()).toEqual({
    ok: true,
    value: { updatedTime: 'Updated_datetime', modifier: 'Updated_by' },
  });
  await app.schema();
  expect(reads).toBe(1);
});

test('a form that could not be read is asked for again', async () => {
  const { client, options } = fakeKintone({});
  let reads = 0;
  const getFormFields: typeof client.app.getFormFields = async (request) => {
    reads += 1;
    if (reads === 1) throw new Error('503: Service Unavailable');
    return client.app.getFormFields(request);
  };
  const app = openKintoneApp({ ...client, app: { ...client.app, getFormFields } }, options);
  expect((await app.schema()).ok).toBe(false);
  expect((await app.schema()).ok).toBe(true);
});
