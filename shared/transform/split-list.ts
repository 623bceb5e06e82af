import type { FieldValue } from '../record/record.ts';
import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Cuts one text into a list: Salesforce's `a;b`, lines, or any mark of your choice. */
export const splitList: Transform = {
  id: 'splitList',
  accepts: ['text', 'multiline', 'choice'],
  gives: 'choices',
  options: [{ name: 'mark', kind: 'text', default: ';' }],
  examples: [
    { from: 'a;b', to: ['a', 'b'] },
    { from: 'a; ;b;a', to: ['a', 'b'] },
    { options: { mark: '、' }, from: '東京、 大阪', to: ['東京', '大阪'] },
    { options: { mark: '\n' }, from: 'a\r\nb', to: ['a', 'b'] },
    { from: ' ; ', to: null },
  ],
  run(value, options) {
    const mark = String(options.mark) || ';';
    const texts = Array.isArray(value) ? value.map((it) => textOf([it] as FieldValue)) : [textOf(value)];
    const items = texts
      .flatMap((it) => it.replace(/\r\n?/g, '\n').split(mark))
      .map((it) => it.trim())
      .filter((it) => it !== '');
    return give(items.length === 0 ? null : [...new Set(items)]);
  },
};
