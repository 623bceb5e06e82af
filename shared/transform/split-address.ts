import { give, textOf } from './answers.ts';
import { readAddress } from './read-address.ts';
import type { Transform } from './transform.ts';

/** Takes one part out of a Japanese address. */
export const splitAddress: Transform = {
  id: 'splitAddress',
  accepts: ['text', 'multiline'],
  gives: 'text',
  options: [
    {
      name: 'part',
      kind: 'choice',
      default: 'prefecture',
      choices: ['prefecture', 'city', 'street', 'building', 'streetAndBuilding'],
    },
  ],
  examples: [
    { from: '東京都千代田区丸の内１丁目２−３ 例ビル5F', to: '東京都' },
    { options: { part: 'city' }, from: '東京都千代田区丸の内１丁目２−３ 例ビル5F', to: '千代田区' },
    {
      options: { part: 'street' },
      from: '東京都千代田区丸の内１丁目２−３ 例ビル5F',
      to: '丸の内１丁目２−３',
    },
    { options: { part: 'building' }, from: '東京都千代田区丸の内１丁目２−３ 例ビル5F', to: '例ビル5F' },
    { options: { part: 'city' }, from: '熊本県熊本市中央区例町1丁目17番1号', to: '熊本市中央区' },
    { options: { part: 'street' }, from: '熊本県熊本市中央区例町1丁目17番1号', to: '例町1丁目17番1号' },
    { options: { part: 'city' }, from: '三重県四日市市例町1-2', to: '四日市市' },
    { options: { part: 'city' }, from: '北海道余市郡余市町例町3', to: '余市郡余市町' },
    { options: { part: 'city' }, from: '東京都町田市例町1-1', to: '町田市' },
    { options: { part: 'city' }, from: '函館市例町18番16号', to: '函館市' },
    { from: '函館市例町18番16号', to: null },
    {
      options: { part: 'streetAndBuilding' },
      from: '京都府京都市北区例町1-2 例荘101',
      to: '例町1-2 例荘101',
    },
  ],
  run(value, options) {
    const parts = readAddress(textOf(value));
    if (options.part === 'streetAndBuilding') return give(`${parts.street} ${parts.building}`.trim());
    return give(parts[options.part as keyof typeof parts] ?? null);
  },
};
