import { beforeAll, describe, expect, it } from 'vitest';
import { useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
let app: string;
let visits: string;

const options = (...names: string[]) =>
  Object.fromEntries(names.map((name, index) => [name, { label: name, index: String(index) }]));

beforeAll(async () => {
  visits = await kintone.app({
    customer: { type: 'SINGLE_LINE_TEXT', code: 'customer', label: '顧客' },
    result: { type: 'DROP_DOWN', code: 'result', label: '結果', options: options('訪問', '不在') },
  });
  app = await kintone.app({
    name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '会社名' },
    amount: { type: 'NUMBER', code: 'amount', label: '金額' },
    memo: { type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
    rank: { type: 'DROP_DOWN', code: 'rank', label: 'ランク', options: options('B', 'A') },
    tags: { type: 'CHECK_BOX', code: 'tags', label: '札', options: options('x', 'y') },
    day: { type: 'DATE', code: 'day', label: '日' },
    at: { type: 'DATETIME', code: 'at', label: '日時' },
    clock: { type: 'TIME', code: 'clock', label: '時刻' },
    staff: { type: 'USER_SELECT', code: 'staff', label: '担当' },
    file: { type: 'FILE', code: 'file', label: '添付' },
    items: {
      type: 'SUBTABLE',
      code: 'items',
      label: '明細',
      fields: {
        item: { type: 'SINGLE_LINE_TEXT', code: 'item', label: '品' },
        count: { type: 'NUMBER', code: 'count', label: '数' },
      },
    },
    related: {
      type: 'REFERENCE_TABLE',
      code: 'related',
      label: '訪問',
      referenceTable: {
        relatedApp: { app: visits },
        condition: { field: 'name', relatedField: 'customer' },
        displayFields: ['result'],
      },
    },
  });
  const row = (item: string, count: number) => ({
    value: { item: { value: item }, count: { value: count } },
  });
  await kintone.client.record.addRecords({
    app,
    records: [
      {
        name: { value: 'gamma keyword' },
        amount: { value: '10' },
        memo: { value: ' \n' },
        rank: { value: 'A' },
        tags: { value: ['x'] },
        day: { value: '2026-04-15' },
        at: { value: '2026-04-14T15:30:00Z' },
        clock: { value: '9:05' },
        staff: { value: [{ code: 'admin' }] },
        items: { value: [row('りんご', 100), row('みかん', 200)] },
      },
      {
        name: { value: '青葉"商事\\' },
        amount: { value: '9.5' },
        memo: { value: '要連絡' },
        tags: { value: ['x', 'y'] },
        staff: { value: [{ code: 'sato' }, { code: 'tanaka' }] },
        items: { value: [row('りんご', 300)] },
      },
      { name: { value: 'tab\there' }, rank: { value: 'B' }, day: { value: '2026-05-01' } },
    ],
  });
  await kintone.client.record.addRecords({
    app: visits,
    records: [
      { customer: { value: 'gamma keyword' }, result: { value: '訪問' } },
      { customer: { value: 'gamma keyword' }, result: { value: '不在' } },
      { customer: { value: 'tab\there' }, result: { value: '訪問' } },
    ],
  });
  // 2026-04-15 in Japan, still the 14th in UTC; the control clock keeps running from here.
  await kintone.control('POST', '/clock', { now: '2026-04-14T15:00:00Z' });
});

const found = async (query: string): Promise<string> => {
  const answer = await kintone.call(
    'GET',
    `/k/v1/records.json?app=${app}&query=${encodeURIComponent(query)}`,
  );
  if (answer.status !== 200) return answer.body.code;
  return answer.body.records.map((it: { $id: { value: string } }) => it.$id.value).join(' ');
};

describe('queries', () => {
  it.each([
    ['', '3 2 1'],
    ['order by $id asc', '1 2 3'],
    ['limit 1', '3'],
    ['limit 1 offset 1', '2'],
    ['$id = 2', '2'],
    ['レコード番号 in (1, 3)', '3 1'],
    ['name = "gamma keyword"', '1'],
    ['name != "gamma keyword"', '3 2'],
    ['name in ("gamma keyword", "x")', '1'],
    ['name = "青葉\\"商事\\\\"', '2'],
    ['name = "tab\\there"', '3'],
    ['name like "keyword"', '1'],
    ['name like "key"', ''],
    ['name like "商事"', '2'],
    ['name not like "商事"', '3 1'],
    ['amount = "10.0"', '1'],
    ['amount > 9', '2 1'],
    ['amount <= 9.5', '2'],
    ['amount in ("")', '3'],
    ['memo is empty', '3 1'],
    ['memo is not empty', '2'],
    ['rank in ("A")', '1'],
    ['rank in ("")', '2'],
    ['tags in ("y", "z")', '2'],
    ['tags not in ("y")', '3 1'],
    ['day = TODAY()', '1'],
    ['day >= FROM_TODAY(1, DAYS)', '3'],
    ['day = THIS_MONTH()', '1'],
    ['day = NEXT_MONTH(1)', '3'],
    ['day > "2026-04-15"', '3'],
    ['at = TODAY()', '1'],
    ['at < NOW()', ''],
    ['at >= "2026-04-14T15:30:00Z"', '1'],
    ['clock = "09:05"', '1'],
    ['staff in (LOGINUSER())', '1'],
    ['staff in ("sato")', '2'],
    ['作成者 in (LOGINUSER(), "sato")', '3 2 1'],
    ['file is empty', '3 2 1'],
    ['(name = "x" or amount > 9) and tags in ("x")', '2 1'],
    ['name = "x"\u3000or\n\tamount = 10', '1'],
    ['order by amount desc, $id asc', '1 2 3'],
    ['order by rank asc, $id asc', '2 3 1'],
  ])('%s finds %s', async (query, expected) => {
    expect(await found(query)).toBe(expected);
  });

  it.each([
    ['item in ("りんご")', '2 1'],
    ['item not in ("みかん")', '2'],
    ['count > 250', '2'],
    ['item in ("りんご") and count in ("100")', '1'],
    ['item in ("りんご") and count in ("200")', ''],
    ['item in ("")', ''],
    ['related.result in ("訪問")', '3 1'],
    ['related.result not in ("不在")', '3'],
  ])('in tables and related records, %s finds %s', async (query, expected) => {
    expect(await found(query)).toBe(expected);
  });

  it.each([
    ['name = "a', 'CB_VA01'],
    ['name = "a\tb"', 'CB_VA01'],
    ['name ==', 'CB_VA01'],
    ['limit 1 order by $id asc', 'CB_VA01'],
    ['limit -1', 'CB_VA01'],
    ['nowhere = "a"', 'GAIA_IQ11'],
    ['order by nowhere asc', 'GAIA_IQ11'],
    ['name > "a"', 'GAIA_IQ03'],
    ['memo = "a"', 'GAIA_IQ03'],
    ['rank = "A"', 'GAIA_IQ03'],
    ['name is empty', 'GAIA_IQ03'],
    ['item = "りんご"', 'GAIA_IQ07'],
    ['items.item in ("a")', 'GAIA_IR02'],
    ['day = THIS_MONTH(32)', 'GAIA_IQ23'],
    ['day = FROM_TODAY(1, HOURS)', 'GAIA_IQ25'],
    ['day = FROM_TODAY(1)', 'GAIA_IL08'],
    ['limit 501', 'GAIA_QU01'],
    ['offset 10001', 'GAIA_QU02'],
  ])('%s is refused with %s', async (query, code) => {
    expect(await found(query)).toBe(code);
  });

  it('words a refusal as the service does', async () => {
    const query = encodeURIComponent('rank = "A"');
    const operator = await kintone.call('GET', `/k/v1/records.json?app=${app}&query=${query}`);
    expect(operator.body.message).toBe('rankフィールドのフィールドタイプには演算子=を使用できません。');
    const syntax = await kintone.call(
      'GET',
      `/k/v1/records.json?app=${app}&query=${encodeURIComponent('name')}`,
    );
    expect(syntax.body.errors).toEqual({ query: { messages: ['クエリ記法が間違っています。'] } });
  });
});
