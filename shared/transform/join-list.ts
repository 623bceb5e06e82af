import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Writes a list as one text with a mark between the items. */
export const joinList: Transform = {
  id: 'joinList',
  accepts: ['choices', 'users', 'organizations', 'groups', 'files'],
  gives: 'text',
  options: [{ name: 'mark', kind: 'text', default: ';' }],
  examples: [
    { from: ['a', 'b'], to: 'a;b' },
    { options: { mark: '、' }, from: ['東京', '大阪'], to: '東京、大阪' },
    { from: 'a', to: 'a' },
  ],
  run(value, options) {
    if (!Array.isArray(value)) return give(textOf(value));
    return give(value.map((it) => textOf([it] as never)).join(String(options.mark)));
  },
};
