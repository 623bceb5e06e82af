import { describe, expect, it } from 'vitest';
import { inferColumns, keyColumn } from '../../../shared/mapping/infer-columns.ts';

const here = { timeZone: 'Asia/Tokyo', region: 'JP' };
const typeOf = (header: string, values: readonly string[]) =>
  inferColumns(
    [header],
    values.map((it) => [it]),
    here,
  )[0]?.type;

describe('a list without types', () => {
  it.each([
    ['メール', ['a@example.com', ' B@example.jp '], 'email'],
    ['Webサイト', ['https://a.example/', 'www.b.example'], 'url'],
    ['電話番号', ['03-1234-5678', '０３（１２３４）５６７９', '内線のみ'], 'phone'],
    ['連絡先', ['03-1234-5678', '090 1234 5678'], 'phone'],
    ['開設年月日', ['S22.4.1', '平元.4.1', '平７.５.１', '昭和 36年4月1日', '不明'], 'date'],
    ['登録日時', ['2026-11-22 10:00', '2026/11/23 9:05'], 'datetime'],
    ['始業', ['9:00', '09:30'], 'time'],
    ['病床数', ['1,200', '３００', '15'], 'decimal'],
    ['備考', ['一行目\n二行目', ''], 'multiline'],
    ['会社名', ['あおば製作所', 'みなと物流'], 'text'],
    ['空の列', ['', ''], 'text'],
  ] as const)('recognises %s by what stands in it', (header, values, type) => {
    const enough = type === 'date' ? [...values, 'H9.11.25'] : values;
    expect(typeOf(header, enough)).toBe(type);
  });

  it.each([
    ['顧客コード', ['1001', '1002']],
    ['商品番号', ['20240501', '20240502']],
    ['開設者区分', ['1', '6', '19']],
    ['社員', ['007', '012']],
  ])('keeps %s as text, however much it looks like a number', (header, values) => {
    expect(typeOf(header, values)).toBe('text');
  });

  it('sees choices where a few values repeat', () => {
    const [column] = inferColumns(
      ['救急'],
      ['○', '○', '', '○', '○'].map((it) => [it]),
      here,
    );
    expect(column).toMatchObject({ type: 'choice', choices: ['○'] });
  });

  it('takes an id before a name as key, and refuses one that repeats, is empty or is too long', () => {
    const columns = (rows: readonly (readonly string[])[]) =>
      keyColumn(inferColumns(['名称', '施設ID'], rows, here));
    expect(
      columns([
        ['甲', '1'],
        ['乙', '2'],
      ])?.header,
    ).toBe('施設ID');
    expect(
      columns([
        ['甲', '1'],
        ['乙', '1'],
      ])?.header,
    ).toBe('名称');
    expect(
      columns([
        ['甲', '1'],
        ['甲', ''],
      ]),
    ).toBeNull();
    expect(
      columns([
        ['x'.repeat(65), ''],
        ['y', ''],
      ]),
    ).toBeNull();
  });
});
