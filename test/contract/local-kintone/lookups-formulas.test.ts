import { describe, expect, it } from 'vitest';
import { useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const write = async (app: string, record: Record<string, unknown>) =>
  kintone.call('POST', '/k/v1/record.json', { app, record });

const read = async (app: string, id = 1) => (await kintone.client.record.getRecord({ app, id })).record;

describe('lookups', () => {
  const master = () =>
    kintone.app({
      code: { type: 'SINGLE_LINE_TEXT', code: 'code', label: 'コード', unique: true },
      name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名' },
    });
  const slips = (source: string) =>
    kintone.app({
      item: {
        type: 'SINGLE_LINE_TEXT',
        code: 'item',
        label: '商品',
        lookup: {
          relatedApp: { app: source },
          relatedKeyField: 'code',
          fieldMappings: [{ field: 'itemName', relatedField: 'name' }],
          lookupPickerFields: ['code'],
          filterCond: '',
          sort: '',
        },
      },
      itemName: { type: 'SINGLE_LINE_TEXT', code: 'itemName', label: '商品名' },
      memo: { type: 'SINGLE_LINE_TEXT', code: 'memo', label: 'メモ' },
    });

  it('copies on write, ignores what is sent for copies, keeps them when the key is not sent, clears with the key', async () => {
    const source = await master();
    await write(source, { code: { value: 'P1' }, name: { value: 'りんご' } });
    const app = await slips(source);
    await write(app, { item: { value: 'P1' }, itemName: { value: 'うそ' } });
    expect((await read(app)).itemName?.value).toBe('りんご');
    await kintone.client.record.updateRecord({ app: source, id: 1, record: { name: { value: 'なし' } } });
    await kintone.client.record.updateRecord({ app, id: 1, record: { memo: { value: 'x' } } });
    expect((await read(app)).itemName?.value).toBe('りんご');
    await kintone.client.record.updateRecord({ app, id: 1, record: { item: { value: '' } } });
    expect((await read(app)).itemName?.value).toBe('');
  });

  it('refuses a key the source does not have, without errors and without an index', async () => {
    const source = await master();
    const app = await slips(source);
    const answer = await kintone.call('POST', '/k/v1/records.json', {
      app,
      records: [{}, { item: { value: 'P9' } }],
    });
    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([400, 'GAIA_LO04', undefined]);
    expect(answer.body.message).toContain('フィールド「item」の値「P9」');
  });

  it('needs a token for the source app as well', async () => {
    const source = await master();
    await write(source, { code: { value: 'P1' }, name: { value: 'りんご' } });
    const app = await slips(source);
    const own = await kintone.token(app, 'view', 'add');
    const sourceToken = await kintone.token(source, 'view');
    const record = { item: { value: 'P1' } };
    await expect(kintone.withToken(own).record.addRecord({ app, record })).rejects.toMatchObject({
      code: 'GAIA_LO04',
    });
    await kintone.withToken(own, sourceToken).record.addRecord({ app, record });
    expect((await read(app)).itemName?.value).toBe('りんご');
  });
});

describe('calculated fields', () => {
  it('computes numbers, tables, dates and joined text, and nothing where there is no result', async () => {
    const calc = (code: string, expression: string, format = 'NUMBER') => ({
      type: 'CALC',
      code,
      label: code,
      expression,
      format,
    });
    const app = await kintone.app({
      a: { type: 'NUMBER', code: 'a', label: 'a' },
      b: { type: 'NUMBER', code: 'b', label: 'b' },
      d: { type: 'DATE', code: 'd', label: 'd' },
      lines: {
        type: 'SUBTABLE',
        code: 'lines',
        label: 'l',
        fields: {
          price: { type: 'NUMBER', code: 'price', label: 'p' },
          count: { type: 'NUMBER', code: 'count', label: 'c' },
          line: calc('line', 'price * count'),
        },
      },
      total: calc('total', 'SUM(line)'),
      taxed: calc('taxed', 'ROUNDDOWN(total * 1.1, 0)'),
      third: calc('third', 'a / 3'),
      zero: calc('zero', 'a / b'),
      next: calc('next', 'd + 86400', 'DATE'),
      big: calc('big', 'IF(a > 9, a * 2, 0)'),
      words: { type: 'SINGLE_LINE_TEXT', code: 'words', label: 'w', expression: '"合計 " & total & "円"' },
    });
    const line = (price: number, count: number) => ({
      value: { price: { value: price }, count: { value: count } },
    });
    await write(app, {
      a: { value: 10 },
      d: { value: '2026-04-25' },
      lines: { value: [line(100, 2), line(55, 1)] },
      total: { value: 1 },
    });
    const record = await read(app);
    const shown = Object.fromEntries(
      ['total', 'taxed', 'third', 'zero', 'next', 'big', 'words'].map((code) => [code, record[code]?.value]),
    );
    expect(shown).toEqual({
      total: '255',
      taxed: '280',
      third: '3.3333',
      zero: '',
      next: '2026-04-26',
      big: '20',
      words: '合計 255円',
    });
  });

  it.each([
    ['nowhere + 1', '計算式に含まれるフィールドコード（nowhere）が存在しません。'],
    ['NOPE(1)', 'NOPE関数は使用できません。'],
    ['1 +', '計算式の文法が正しくありません。'],
    ['self + 1', 'フィールドの参照が循環しています。'],
    ['ROUND()', 'ROUND関数には1個以上の引数が必要です。'],
    ['1＋2', '全角記号「＋」が入力されています。半角記号「+」を入力してください。'],
  ])('refuses to deploy the formula %s', async (expression, reason) => {
    const { app } = await kintone.client.app.addApp({ name: 'calc' });
    const self = { type: 'CALC', code: 'self', label: '計', expression } as const;
    await kintone.client.app.addFormFields({ app, properties: { self } });
    const answer = await kintone.call('POST', '/k/v1/preview/app/deploy.json', { apps: [{ app }] });
    expect(answer.body).toMatchObject({
      code: 'GAIA_IL01',
      message: `フィールド「計」の計算式が正しくありません。(エラーの内容：${reason})`,
    });
  });
});
