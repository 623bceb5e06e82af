import { fault } from '../../fault/fault.ts';
import { type Issue, issue } from '../../issue/issue.ts';
import { fail, ok, type Result } from '../../result.ts';
import { parseCsv } from '../csv.ts';

/** A list with a header and rows of the same width. */
export interface ListTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What had to be put right so that it could be read. */
  readonly issues: readonly Issue[];
}

const separators = [',', '\t', ';'] as const;
// A heading that is an amount, a date, an address or a number to call is no heading: the first row is data.
const dataLike = /^[\d０-９\s,.:/+()（）〜~-]{2,}$|@/;

/** Reads CSV, TSV or semicolon text as a list; says what is wrong with its header instead of guessing one. */
export const readTable = (text: string): Result<ListTable> => {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const separator = separators.reduce((best, it) =>
    count(firstLine, it) > count(firstLine, best) ? it : best,
  );
  const [first = [], ...rows] = parseCsv(text, { separator });
  const header = first.map((it) => it.trim());
  const problem = headerProblem(header);
  if (problem) return fail(fault('FILE_UNREADABLE', 'csv', problem));
  const issues = rows.flatMap((row, index) => widthIssue(row, index + 2, header.length));
  return ok({ header, rows: rows.map((row) => header.map((_, i) => row[i] ?? '')), issues });
};

const count = (line: string, separator: string): number => line.split(separator).length;

const headerProblem = (header: readonly string[]): Record<string, string | number> | null => {
  if (header.every((it) => it === '')) return { problem: 'empty' };
  const blank = header.indexOf('');
  const twice = header.find((it, i) => header.indexOf(it) !== i);
  const data = header.find((it) => dataLike.test(it));
  if (data !== undefined) return { problem: 'headerMissing', value: data };
  if (blank >= 0) return { problem: 'headerBlank', column: blank + 1 };
  return twice === undefined ? null : { problem: 'headerTwice', value: twice };
};

// Line numbers as a spreadsheet shows them: the header is line 1.
const widthIssue = (row: readonly string[], line: number, width: number): readonly Issue[] => {
  const extra = row.slice(width).some((it) => it.trim() !== '');
  if (row.length >= width && !extra) return [];
  return [issue('CSV_ROW_WIDTH', 'warning', [String(line)], { line, cells: row.length, columns: width })];
};
