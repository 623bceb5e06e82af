import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCsv, shownValue } from '../../../../plugin/desktop/sync/report-csv.ts';
import { recordWords } from '../../../../shared/words/record.ts';
import { runItem } from './run-item.ts';

const names = {
  side: (side: 'left' | 'right') => (side === 'left' ? 'kintone' : 'Salesforce'),
  reason: () => '理由',
  field: (_: 'left' | 'right', code: string) => code,
};
const read = (csv: string): string[][] => parse(csv, { bom: true });
const change = (after: string) => ({ row: 'r', field: '社名', before: null, after });

describe('the report as CSV', () => {
  it('begins with the mark spreadsheets need, and has a line for each changed field', () => {
    const csv = reportCsv(
      [runItem({ done: 'updated', changes: [change('一'), change('二')] })],
      recordWords.ja,
      names,
    );
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(read(csv).map((it) => it[7])).toEqual(['新しい値', '一', '二']);
  });

  it('keeps a row without changes, with its reason', () => {
    expect(read(reportCsv([runItem()], recordWords.ja, names))[1]).toEqual([
      '失敗',
      'Salesforce',
      '青葉 一郎',
      '1',
      '',
      '',
      '',
      '',
      '理由',
    ]);
  });

  it('never hands a spreadsheet a formula, whatever a field holds', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t'), fc.string(), (first, rest) => {
        const csv = reportCsv([runItem({ changes: [change(first + rest)] })], recordWords.ja, names);
        expect(read(csv)[1]?.[7]?.startsWith("'")).toBe(true);
      }),
    );
  });

  it('reads back every text, quotation marks and line breaks included', () => {
    fc.assert(
      fc.property(
        fc.string().filter((it) => !/^[=+\-@\t\r]/.test(it) && !it.includes('\r')),
        (text) => {
          const csv = reportCsv([runItem({ changes: [change(text)] })], recordWords.en, names);
          expect(read(csv)[1]?.[7]).toBe(text === '' ? '(empty)' : text);
        },
      ),
    );
  });
});

describe('a value in one line', () => {
  it('names people, lists options, and says when nothing is there', () => {
    expect(shownValue(null, recordWords.ja)).toBe('（空）');
    expect(shownValue(['A', 'B'], recordWords.ja)).toBe('A、B');
    expect(shownValue([{ code: 'sato', name: '佐藤' }], recordWords.ja)).toBe('佐藤');
    expect(shownValue([{ fields: { a: '1', b: null } }], recordWords.ja)).toBe('1 / （空）');
    expect(shownValue(true, recordWords.ja)).toBe('true');
  });
});
