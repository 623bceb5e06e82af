import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Writes yes or no as the two words of your choice. */
export const booleanText: Transform = {
  id: 'booleanText',
  accepts: ['boolean'],
  gives: 'text',
  options: [
    { name: 'on', kind: 'text', default: 'true' },
    { name: 'off', kind: 'text', default: 'false' },
  ],
  examples: [
    { from: true, to: 'true' },
    { from: false, to: 'false' },
    { options: { on: '停止中', off: '配信中' }, from: true, to: '停止中' },
    { options: { on: '停止中', off: '' }, from: false, to: null },
  ],
  run(value, options) {
    if (typeof value !== 'boolean') return give(textOf(value));
    return give(String(value ? options.on : options.off));
  },
};
