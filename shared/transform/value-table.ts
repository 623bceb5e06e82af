import { give, refuse, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Replaces a value by the one beside it in a table. */
export const valueTable: Transform = {
  id: 'valueTable',
  accepts: ['text', 'choice', 'decimal', 'boolean', 'reference', 'multiline'],
  gives: 'text',
  options: [
    { name: 'table', kind: 'table', default: {} },
    { name: 'unmatched', kind: 'choice', default: 'refuse', choices: ['refuse', 'keep', 'empty', 'other'] },
    { name: 'other', kind: 'text', default: '' },
  ],
  examples: [
    { options: { table: { '1': '国', '9': '社会福祉法人' } }, from: '9', to: '社会福祉法人' },
    { options: { table: { true: '済', false: '未' } }, from: true, to: '済' },
    { options: { table: {}, unmatched: 'keep' }, from: 'x', to: 'x' },
    { options: { table: {}, unmatched: 'empty' }, from: 'x', to: null },
    { options: { table: {}, unmatched: 'other', other: '不明' }, from: 'x', to: '不明' },
    { options: { table: { '1': '国' } }, from: '2', to: { issue: 'CHOICE_UNKNOWN' } },
  ],
  run(value, options) {
    const text = textOf(value);
    const table = options.table as { readonly [from: string]: string };
    if (Object.hasOwn(table, text)) return give(table[text] ?? null);
    if (options.unmatched === 'keep') return give(text);
    if (options.unmatched === 'empty') return give(null);
    return options.unmatched === 'other' ? give(String(options.other)) : refuse('CHOICE_UNKNOWN', value);
  },
};
