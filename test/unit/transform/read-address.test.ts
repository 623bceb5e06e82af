import { expect, it } from 'vitest';
import { readAddress } from '../../../shared/transform/read-address.ts';

it.each([
  ['北海道札幌市中央区例町1-2-3', '北海道', '札幌市中央区', '例町1-2-3', ''],
  ['神奈川県横浜市西区例町１−２ 例タワー10階', '神奈川県', '横浜市西区', '例町１−２', '例タワー10階'],
  ['京都府京都市北区例町3番地', '京都府', '京都市北区', '例町3番地', ''],
  ['奈良県大和郡山市例町5', '奈良県', '大和郡山市', '例町5', ''],
  ['千葉県市川市例町5', '千葉県', '市川市', '例町5', ''],
  ['東京都東村山市例町5', '東京都', '東村山市', '例町5', ''],
  ['東京都西多摩郡例町例6', '東京都', '西多摩郡例町', '例6', ''],
  ['沖縄県中頭郡例村例7', '沖縄県', '中頭郡例村', '例7', ''],
  ['熊本市中央区例町1丁目17番1号', '', '熊本市中央区', '例町1丁目17番1号', ''],
  ['', '', '', '', ''],
])('%s', (text, prefecture, city, street, building) => {
  expect(readAddress(text)).toEqual({ prefecture, city, street, building });
});

it('gives every letter of the address to exactly one part, in order', () => {
  for (const text of ['東京都千代田区例町1-2 例ビル', '例', '東京都', 'Tokyo 1-2-3', '〇〇市△△町']) {
    const parts = Object.values(readAddress(text)).join('').replace(/\s/g, '');
    expect(parts).toBe(text.replace(/\s/g, ''));
  }
});
