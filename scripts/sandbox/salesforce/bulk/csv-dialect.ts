import { parse } from 'csv-parse/sync';
import { SalesforceError } from '../org/salesforce-error.ts';

const delimiters: Readonly<Record<string, string>> = {
  COMMA: ',',
  TAB: '\t',
  SEMICOLON: ';',
  PIPE: '|',
  CARET: '^',
  BACKQUOTE: '`',
};
const endings: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n' };

/** How a job's CSV is written. */
export interface CsvDialect {
  readonly columnDelimiter: string;
  readonly lineEnding: string;
}

/** Reads the dialect out of a job's creation, refusing names nobody knows. */
export const csvDialect = (given: Readonly<Record<string, unknown>>): CsvDialect => {
  const { columnDelimiter = 'COMMA', lineEnding = 'LF', contentType = 'CSV' } = given;
  if (contentType !== 'CSV')
    throw new SalesforceError('INVALIDJOB', `Unsupported content type: ${contentType}`);
  if (!(String(columnDelimiter) in delimiters) || !(String(lineEnding) in endings)) {
    throw new SalesforceError('INVALIDJOB', 'Unsupported columnDelimiter or lineEnding');
  }
  return { columnDelimiter: String(columnDelimiter), lineEnding: String(lineEnding) };
};

/** Reads CSV into rows of cells. A wrong line ending or broken quoting is the whole job's failure. */
export const readCsv = (text: string, dialect: CsvDialect): readonly (readonly string[])[] => {
  const withoutQuoted = text.replace(/"(?:[^"]|"")*"/g, '""');
  const isWindows = withoutQuoted.includes('\r\n');
  const hasLines = withoutQuoted.includes('\n');
  if (hasLines && isWindows !== (dialect.lineEnding === 'CRLF')) {
    throw new SalesforceError(
      'ClientInputError',
      `LineEnding is invalid on user data. Current LineEnding setting is ${dialect.lineEnding}`,
    );
  }
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiters[dialect.columnDelimiter] ?? ',',
      record_delimiter: isWindows ? '\r\n' : '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
  } catch (error) {
    throw new SalesforceError('InvalidBatch', `Failed to parse CSV: ${(error as Error).message}`);
  }
};

/** Writes rows of cells as CSV, every cell in quotes as the service does. */
export const writeCsv = (rows: readonly (readonly string[])[], dialect: CsvDialect): string => {
  const delimiter = delimiters[dialect.columnDelimiter] ?? ',';
  const ending = endings[dialect.lineEnding] ?? '\n';
  return rows.map((row) => row.map(quoted).join(delimiter) + ending).join('');
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
