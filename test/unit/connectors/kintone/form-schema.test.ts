import { expect, test } from 'vitest';
import { readKintoneSchema } from '../../../../shared/connectors/kintone/form-schema.ts';
import { fakeKintone } from '../../../support/fake-kintone.ts';

const read = async (fields: { [code: string]: object }) => {
  const { client, clock } = fakeKintone({ fields });
  const schema = await readKintoneSchema(client, '1', clock);
  if (!schema.ok) throw new Error(schema.fault.code);
  return Object.fromEntries(schema.value.fields.map((it) => [it.code, it]));
};
const text = { type: 'SINGLE_LINE_TEXT', label: 'x' };

test('[HOT-33] only a text or a number without duplicates can be an upsert key; a unique date cannot', async () => {
  const fields = await read({
    番号: { ...text, code: '番号', unique: true },
    名前: { ...text, code: '名前' },
    日付: { type: 'DATE', code: '日付', label: 'x', unique: true },
    リンク: { type: 'LINK', code: 'リンク', label: 'x', unique: true, protocol: 'WEB' },
  });
  expect(
    Object.values(fields)
      .filter((it) => it.upsertKey)
      .map((it) => it.code),
  ).toEqual(['番号']);
  expect(fields.リンク).toMatchObject({ unique: true, upsertKey: false });
});

test('[HOT-16] a text that kintone works out itself is never written', async () => {
  const fields = await read({ 自動: { ...text, code: '自動', expression: 'a&b' } });
  expect(fields.自動).toMatchObject({ creatable: false, updatable: false, readable: true });
});

test('[HOT-26] a lookup is written by its key, the fields it fills are not', async () => {
  const fields = await read({
    会社: {
      ...text,
      code: '会社',
      lookup: {
        relatedApp: { app: '9' },
        relatedKeyField: '会社名',
        fieldMappings: [{ field: '住所', relatedField: 'x' }],
      },
    },
    住所: { ...text, code: '住所' },
  });
  expect(fields.会社).toMatchObject({
    type: 'reference',
    reference: { to: ['9'], keyField: '会社名', copies: ['住所'] },
  });
  expect(fields.住所?.creatable).toBe(false);
});

test('links, choices, tables and limits are described', async () => {
  const fields = await read({
    電話: { type: 'LINK', code: '電話', label: 'x', protocol: 'CALL' },
    区分: {
      type: 'DROP_DOWN',
      code: '区分',
      label: 'x',
      options: { 乙: { label: '乙', index: '1' }, 甲: { label: '甲', index: '0' } },
      defaultValue: '甲',
    },
    表: {
      type: 'SUBTABLE',
      code: '表',
      label: 'x',
      fields: { 列: { ...text, code: '列', maxLength: '10' } },
    },
    線: { type: 'HR', code: '線', label: '' },
  });
  expect(fields.電話).toMatchObject({ type: 'phone', linkKind: 'phone' });
  expect(fields.区分).toMatchObject({ restricted: true, hasDefault: true });
  expect(fields.区分?.choices?.map((it) => it.value)).toEqual(['甲', '乙']);
  expect(fields.表?.columns).toMatchObject([{ code: '列', maxLength: 10 }]);
  expect(fields.線).toBeUndefined();
});
