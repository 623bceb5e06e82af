import type { IssueCode } from '../issue/codes.ts';
import type { Issue, Severity } from '../issue/issue.ts';
import type { FieldPlace } from './find-field.ts';
import type { Fix } from './fix.ts';
import type { MappingRow } from './mapping.ts';

/** An issue about a mapping with the changes that would settle it, best first. */
export interface MappingIssue extends Issue {
  readonly fixes: readonly Fix[];
}

/** One row with the fields it names; null where a path leads nowhere, undefined where the row names none. */
export interface PlacedRow {
  readonly row: MappingRow;
  readonly at: number;
  readonly left: FieldPlace | null | undefined;
  readonly right: FieldPlace | null | undefined;
}

/** Makes an issue about one part of a row. */
export const rowIssue = (
  placed: PlacedRow,
  part: string,
  code: IssueCode,
  severity: Severity,
  values: Issue['values'] = {},
  fixes: readonly Fix[] = [],
): MappingIssue => ({
  code,
  severity,
  path: ['rows', String(placed.at), part],
  values: { row: placed.row.id, left: placed.row.left, right: placed.row.right, ...values },
  fixes,
});
