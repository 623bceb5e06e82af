import { describe, expect, it } from 'vitest';
import { problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const options = (...names: string[]) =>
  Object.fromEntries(names.map((name, index) => [name, { label: name, index: String(index) }]));

const write = async (app: string, record: Record<string, unknown>) =>
  kintone.call('POST', '/k/v1/record.json', { app, record });

const read = async (app: string, id = 1) => (await kintone.client.record.getRecord({ app, id })).record;

describe('field values', () => {
  it('fills defaults only where nothing was sent, and only for new records', async () => {
    const app = await kintone.app({
      text: { type: 'SINGLE_LINE_TEXT', code: 'text', label: 't', required: true, defaultValue: '既定' },
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', options: options('A', 'B'), defaultValue: ['A'] },
      day: { type: 'DATE', code: 'day', label: 'd', defaultNowValue: true },
      other: { type: 'NUMBER', code: 'other', label: 'n' },
    });
    expect((await write(app, { tags: { value: [] } })).status).toBe(200);
    const record = await read(app);
    expect([record.text?.value, record.tags?.value]).toEqual(['既定', []]);
    expect(record.day?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(problemsOf((await write(app, { text: { value: '' } })).body)).toEqual({
      'record.text.value': ['必須です。'],
    });
  });

  it('names options by index, lists as values and people as values.value', async () => {
    const app = await kintone.app({
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', required: true, options: options('A') },
      rank: { type: 'DROP_DOWN', code: 'rank', label: 'd', required: true, options: options('A') },
      staff: { type: 'USER_SELECT', code: 'staff', label: 'u', required: true },
      radio: { type: 'RADIO_BUTTON', code: 'radio', label: 'r', required: true, options: options('A') },
    });
    const answer = await write(app, { tags: { value: ['X'] }, rank: { value: 'Q' } });
    expect(problemsOf(answer.body)).toEqual({
      'record.tags.values[0].value': ['"X"は選択肢にありません。'],
      'record.tags.values': ['必須です。'],
      'record.rank.value': ['"Q"は選択肢にありません。', '必須です。'],
      'record.staff.values.value': ['必須です。'],
    });
  });

  it('keeps times to the minute and shows empty ones as each type does', async () => {
    const app = await kintone.app({
      at: { type: 'DATETIME', code: 'at', label: 'a' },
      day: { type: 'DATE', code: 'day', label: 'd' },
      clock: { type: 'TIME', code: 'clock', label: 't' },
      rank: { type: 'DROP_DOWN', code: 'rank', label: 'r', options: options('A') },
    });
    await write(app, { at: { value: '2026-01-02T09:30:59+09:00' }, clock: { value: '7:05' } });
    await write(app, {});
    const filled = await read(app, 1);
    expect([filled.at?.value, filled.clock?.value]).toEqual(['2026-01-02T00:30:00Z', '07:05']);
    const empty = await read(app, 2);
    expect([empty.at?.value, empty.day?.value, empty.clock?.value, empty.rank?.value]).toEqual([
      '',
      null,
      null,
      null,
    ]);
    expect((await write(app, { day: { value: '2026-02-30' } })).body.code).toBe('CB_VA01');
  });

  it('refuses values of the wrong JSON type', async () => {
    const app = await kintone.app({
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', options: options('A') },
      text: { type: 'SINGLE_LINE_TEXT', code: 'text', label: 't' },
    });
    expect((await write(app, { tags: { value: 'A' } })).body.code).toBe('CB_IJ01');
    expect((await write(app, { text: { value: ['a'] } })).body.code).toBe('CB_IJ01');
  });

  it('lets an empty unique value repeat, and a record keep its own', async () => {
    const app = await kintone.app({ key: { type: 'LINK', code: 'key', label: 'k', unique: true } });
    expect((await write(app, { key: { value: '' } })).status).toBe(200);
    expect((await write(app, { key: { value: '' } })).status).toBe(200);
    await write(app, { key: { value: 'https://a.example' } });
    const own = await kintone.call('PUT', '/k/v1/record.json', {
      app,
      id: 3,
      record: { key: { value: 'https://a.example' } },
    });
    expect(own.status).toBe(200);
    const taken = await kintone.call('PUT', '/k/v1/record.json', {
      app,
      id: 1,
      record: { key: { value: 'https://a.example' } },
    });
    expect(problemsOf(taken.body)).toEqual({ 'record.key.value': ['値がほかのレコードと重複しています。'] });
  });

  it('lets only someone who manages the app say who made a record and when', async () => {
    const app = await kintone.app({});
    const sent = { 作成者: { value: { code: 'sato' } }, 作成日時: { value: '2020-01-01T00:00:00Z' } };
    expect((await write(app, sent)).status).toBe(200);
    expect(await read(app)).toMatchObject({
      作成者: { value: { code: 'sato' } },
      作成日時: { value: '2020-01-01T00:00:00Z' },
    });
    const other = await kintone.call(
      'POST',
      '/k/v1/record.json',
      { app, record: sent },
      {
        'X-Cybozu-Authorization': Buffer.from('sato:sato').toString('base64'),
      },
    );
    expect([other.status, other.body.code]).toEqual([403, 'CB_NO02']);
  });
});

describe('tables', () => {
  const orders = () =>
    kintone.app({
      items: {
        type: 'SUBTABLE',
        code: 'items',
        label: '明細',
        fields: {
          name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '品', required: true },
          count: { type: 'NUMBER', code: 'count', label: '数' },
          note: { type: 'SINGLE_LINE_TEXT', code: 'note', label: '備考', defaultValue: 'なし' },
        },
      },
      title: { type: 'SINGLE_LINE_TEXT', code: 'title', label: '件名' },
    });
  type Row = { id: string; value: Record<string, { value: string }> };
  const rows = async (app: string) => (await read(app)).items?.value as unknown as Row[];
  const update = (app: string, record: unknown) =>
    kintone.call('PUT', '/k/v1/record.json', { app, id: 1, record });

  it('keeps rows by id, adds those without, drops the rest, and leaves tables alone that are not sent', async () => {
    const app = await orders();
    await write(app, {
      items: { value: ['a', 'b'].map((name) => ({ value: { name: { value: name }, count: { value: 1 } } })) },
    });
    const [first] = await rows(app);
    await update(app, { title: { value: 'x' } });
    expect(await rows(app)).toHaveLength(2);
    await update(app, {
      items: {
        value: [
          { id: first?.id, value: { count: { value: '99' } } },
          { id: '999999', value: { name: { value: 'new' } } },
        ],
      },
    });
    const after = await rows(app);
    expect(
      after.map((row) => [row.value.name?.value, row.value.count?.value, row.value.note?.value]),
    ).toEqual([
      ['a', '99', 'なし'],
      ['new', '', 'なし'],
    ]);
    expect(after[0]?.id).toBe(first?.id);
    expect(after[1]?.id).not.toBe('999999');
    await update(app, { items: { value: [] } });
    expect(await rows(app)).toEqual([]);
  });

  it('names problems row by row, and turns what is no number in a row into nothing', async () => {
    const app = await orders();
    const answer = await write(app, {
      items: { value: [{ value: { name: { value: 'a' } } }, { value: { count: { value: 1 } } }] },
    });
    expect(problemsOf(answer.body)).toEqual({ 'record.items.value[1].value.name.value': ['必須です。'] });
    await write(app, { items: { value: [{ value: { name: { value: 'a' }, count: { value: '1,000' } } }] } });
    expect((await rows(app))[0]?.value.count?.value).toBe('');
  });

  it('refuses the same row twice', async () => {
    const app = await orders();
    await write(app, { items: { value: [{ value: { name: { value: 'a' } } }] } });
    const [row] = await rows(app);
    const answer = await update(app, {
      items: {
        value: [
          { id: row?.id, value: {} },
          { id: row?.id, value: {} },
        ],
      },
    });
    expect([answer.status, answer.body.code]).toEqual([520, 'GAIA_SI01']);
  });
});

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
