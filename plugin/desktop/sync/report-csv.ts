import type { FieldValue } from '../../../shared/record/record.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import type { RecordWords } from '../../../shared/words/record.ts';

/** A value as one line of text; what a person would read in a table cell. */
export const shownValue = (value: FieldValue, words: Pick<RecordWords, 'empty'>): string => {
  if (value === null || value === '') return words.empty;
  if (typeof value !== 'object') return String(value);
  const texts = value.map((it) => {
    if (typeof it === 'string') return it;
    if ('fields' in it)
      return Object.values(it.fields)
        .map((cell) => shownValue(cell, words))
        .join(' / ');
    return ('name' in it && it.name) || ('code' in it ? it.code : '');
  });
  return texts.join('、');
};

// A spreadsheet would run such a text as a formula.
const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string => `"${defused(text).replaceAll('"', '""')}"`;

/** The report as a CSV that spreadsheets open correctly: a mark for UTF-8, a heading, one line a changed field. */
export const reportCsv = (
  items: readonly RunItem[],
  words: RecordWords,
  names: {
    readonly side: (side: RunItem['side']) => string;
    readonly reason: (item: RunItem) => string;
    readonly field: (side: RunItem['side'], code: string) => string;
  },
): string => {
  const lines = items.flatMap((item) => {
    const head = [
      words.doneWords[item.done],
      names.side(item.side),
      item.title,
      item.sourceId,
      item.targetId ?? '',
    ];
    if (item.changes.length === 0) return [[...head, '', '', '', names.reason(item)]];
    return item.changes.map((it) => [
      ...head,
      names.field(item.side, it.field),
      shownValue(it.before, words),
      shownValue(it.after, words),
      names.reason(item),
    ]);
  });
  const rows = [words.csvColumns, ...lines].map((line) => line.map(cell).join(','));
  return `\uFEFF${rows.join('\r\n')}\r\n`;
};
