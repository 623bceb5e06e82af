import { fieldCode } from '../../../shared/connectors/kintone/new-field.ts';
import { type InferredColumn, inferColumns, keyColumn } from '../../../shared/mapping/infer-columns.ts';

/** One column of a list and the kintone field it goes into. */
export interface ListColumn extends InferredColumn {
  readonly code: string;
}

/** A list made ready: typed columns, the one that tells its rows apart, and its rows. */
export interface TypedList {
  readonly columns: readonly ListColumn[];
  readonly key: ListColumn;
  readonly rows: readonly (readonly string[])[];
}

// kintone's own fields have these codes in a Japanese tenant.
const systemCodes = [
  'レコード番号',
  '作成者',
  '作成日時',
  '更新者',
  '更新日時',
  'ステータス',
  '作業者',
  'カテゴリー',
];
const lineHeader = '取込行';

/** How a list is read here: Japanese numbers, Japanese time. */
export const listContext = { timeZone: 'Asia/Tokyo', region: 'JP' };

/** Types a list's columns. A list in which nothing tells rows apart gets its line numbers as a column of their own. */
export const typeList = (header: readonly string[], rows: readonly (readonly string[])[]): TypedList => {
  const inferred = inferColumns(header, rows, listContext);
  const key = keyColumn(inferred);
  if (!key) {
    const numbered = rows.map((row, index) => [...row, String(index + 2)]);
    const line: InferredColumn = { header: lineHeader, type: 'text', steps: [], distinct: true };
    return withCodes([...inferred, line], line, numbered);
  }
  return withCodes(inferred, key, rows);
};

const withCodes = (
  inferred: readonly InferredColumn[],
  key: InferredColumn,
  rows: readonly (readonly string[])[],
): TypedList => {
  const taken = new Set(systemCodes);
  const columns = inferred.map((column) => {
    const code = fieldCode(column.header, taken);
    taken.add(code);
    return { ...column, code };
  });
  return { columns, key: columns[inferred.indexOf(key)] as ListColumn, rows };
};
