import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader, parseCsv, writeCsv } from '../../../shared/connectors/csv.ts';

describe('reading', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a ""b""","c\nd"', [['a "b"', 'c\nd']]],
    ['\ufeff番号,氏名\n', [['番号', '氏名']]],
    [
      'a,,c\n\n,,\n',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
    ['a,""\n', [['a', '']]],
    ['a\rb\r', [['a'], ['b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test('wherever the text is cut into pieces, the rows are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.nat(40),
        (rows, at) => {
          const text = writeCsv(rows);
          const reader = new CsvReader();
          const pieces = [...reader.push(text.slice(0, at)), ...reader.push(text.slice(at)), ...reader.end()];
          expect(pieces).toEqual(parseCsv(text));
        },
      ),
    );
  });
});

describe('writing', () => {
  test('what is written is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'あ', '"', ',', '\n', '\r', ' ', "'", '=') });
    const row = fc.array(cell, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        expect(parseCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  test('no cell can start a formula in a spreadsheet, while numbers stay numbers', () => {
    const cells = ['=1+1', '+cmd', '@sum', '-1200.5', '+81-3-1234-5678', '\t=1', '普通'];
    const [written] = parseCsv(writeCsv([cells], { formulaSafe: true }));
    expect(written).toEqual(["'=1+1", "'+cmd", "'@sum", '-1200.5', '+81-3-1234-5678', "'\t=1", '普通']);
  });
});
