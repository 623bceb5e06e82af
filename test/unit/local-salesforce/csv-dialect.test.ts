import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDialect, readCsv, writeCsv } from '../../../scripts/sandbox/salesforce/bulk/csv-dialect.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'あ', '"', ',', ';', '\t', '|', '^', '`', ' ', '\n') });

describe('CSV of bulk jobs', () => {
  it('comes back as it went, with every delimiter', () => {
    const delimiters = fc.constantFrom('COMMA', 'TAB', 'SEMICOLON', 'PIPE', 'CARET', 'BACKQUOTE');
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(delimiters, table, (columnDelimiter, rows) => {
        const dialect = csvDialect({ columnDelimiter });
        expect(readCsv(writeCsv(rows, dialect), dialect)).toEqual(rows);
      }),
    );
  });

  it('with the other line ending is refused', () => {
    expect(() => readCsv('a,b\r\n1,2\r\n', csvDialect({}))).toThrow(/LineEnding is invalid/);
    expect(() => readCsv('a,b\n1,2\n', csvDialect({ lineEnding: 'CRLF' }))).toThrow(/LineEnding is invalid/);
  });
});
