import type { FieldValue, TableRow } from '../record/record.ts';
import { give, textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Transform } from './transform.ts';

const partsOf = prepared((options) => String(options.template).split(/[{}]/));

const plainRow = (row: TableRow): string =>
  Object.values(row.fields)
    .map(textOf)
    .filter((it) => it !== '')
    .join(' ');

const filled = (row: TableRow, parts: readonly string[]): string =>
  parts.map((part, at) => (at % 2 === 0 ? part : textOf(row.fields[part] ?? null))).join('');

const rowsOf = (value: FieldValue): readonly TableRow[] =>
  Array.isArray(value) ? value.filter((it): it is TableRow => typeof it === 'object' && 'fields' in it) : [];

/** Writes a table as lines, one a row, in the order of a column: a chat as `time speaker: text`. */
export const tableText: Transform = {
  id: 'tableText',
  accepts: ['table'],
  gives: 'multiline',
  options: [
    { name: 'template', kind: 'text', default: '' },
    { name: 'orderBy', kind: 'text', default: '' },
  ],
  examples: [
    {
      options: { template: '{time} {speaker}: {text}', orderBy: 'time' },
      from: [
        { fields: { time: '12:03', speaker: '山田', text: 'ありがとう' } },
        { fields: { time: '12:00', speaker: '佐藤', text: 'こんにちは' } },
        { fields: { time: '12:01', speaker: '山田', text: 'どうも' } },
      ],
      to: '12:00 佐藤: こんにちは\n12:01 山田: どうも\n12:03 山田: ありがとう',
    },
    { from: [{ fields: { 品: '机', 数: '2' } }, { fields: { 品: '椅子', 数: null } }], to: '机 2\n椅子' },
  ],
  run(value, options) {
    const rows = rowsOf(value);
    if (rows.length === 0) return give(typeof value === 'string' ? value : null);
    const column = String(options.orderBy);
    const place = (row: TableRow) => textOf(row.fields[column] ?? null);
    const ordered =
      column === ''
        ? rows
        : rows.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
    const parts = partsOf(options);
    return give(
      ordered.map((row) => (options.template === '' ? plainRow(row) : filled(row, parts))).join('\n'),
    );
  },
};
