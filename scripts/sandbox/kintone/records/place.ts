import type { Users } from '../auth/users.ts';
import type { Text } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { FileValue, Value } from '../store/record.ts';

/** What filling in a value may depend on besides the request. */
export interface WriteContext {
  readonly users: Users;
  readonly now: number;
  readonly zone: string;
  /** Whom `LOGINUSER()` means. */
  readonly loginCode: string;
  /** Turns an upload's key, or one of the files already attached here, into the file as the record keeps it. */
  readonly attach: (key: string, attached: readonly FileValue[] | undefined) => FileValue | undefined;
}

/** One field of one record while a request is read: where its problems are reported. */
export interface Place {
  readonly context: WriteContext;
  readonly inTable: boolean;
  /** What the field held before. */
  readonly before: Value | undefined;
  problem(suffix: string, text: Text): void;
  /** A value that could not even be read as its type: kintone writes the path with brackets then. */
  bindProblem(text: Text): void;
}

/** The place of a field below a path such as `record` or `records[3].table.value[0].value`. */
export const placeOf = (
  context: WriteContext,
  problems: Problems,
  base: string,
  code: string,
  before: Value | undefined,
  inTable = false,
): Place => ({
  context,
  inTable,
  before,
  problem: (suffix, text) => problems.add(`${base}.${code}${suffix}`, text),
  bindProblem: (text) => problems.add(`${base}[${code}].value`, text),
});
