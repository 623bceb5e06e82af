import type { Drift } from '../field/drift.ts';
import type { IssueCode } from '../issue/codes.ts';
import type { Severity } from '../issue/issue.ts';
import { constantRow } from './check-targets.rules.ts';
import type { Fix } from './fix.ts';
import type { Mapping, MappingRow } from './mapping.ts';
import type { MappingIssue } from './mapping-issue.ts';

type Side = 'left' | 'right';

/** How each change is told, where it is told at all: an option that came or access that is back needs nobody. */
const told: Partial<Record<Drift['kind'], { readonly code: IssueCode; readonly severity: Severity }>> = {
  renamed: { code: 'FIELD_RENAMED', severity: 'error' },
  missing: { code: 'FIELD_MISSING', severity: 'error' },
  accessLost: { code: 'FIELD_NO_ACCESS', severity: 'warning' },
  typeChanged: { code: 'TYPE_MISMATCH', severity: 'warning' },
  optionRemoved: { code: 'OPTION_REMOVED', severity: 'warning' },
  uniqueLost: { code: 'KEY_NOT_UNIQUE', severity: 'warning' },
  readOnlyNow: { code: 'FIELD_READ_ONLY', severity: 'warning' },
  shorter: { code: 'TOO_LONG', severity: 'warning' },
};

const codeOf = (path: string): string => path.split('.')[0] ?? path;

const fixesFor = (drift: Drift, row: MappingRow, side: Side): readonly Fix[] => {
  const off: Fix = { kind: 'disable', row: row.id };
  if (drift.kind === 'renamed' && drift.detail !== undefined) {
    const rest = row[side].slice(drift.code.length);
    return [{ kind: 'setPath', row: row.id, side, path: `${drift.detail}${rest}` }, off];
  }
  return drift.kind === 'missing' || drift.kind === 'accessLost' ? [off] : [];
};

const ofRow = (drift: Drift, row: MappingRow, at: number, side: Side, isKey: boolean): MappingIssue[] => {
  const how = told[drift.kind];
  if (!how || (drift.kind === 'uniqueLost' && !isKey)) return [];
  const values = { row: row.id, field: drift.label, value: drift.detail ?? '' };
  return [{ ...how, path: ['rows', String(at), side], values, fixes: fixesFor(drift, row, side) }];
};

/**
 * What a changed schema means for a mapping: one issue for each row it touches, with the fix where there is one,
 * and one for each field that has become required. Rows that are not named go on as they did.
 */
export const driftIssues = (mapping: Mapping, drifts: readonly Drift[], side: Side): MappingIssue[] =>
  drifts.flatMap((drift): MappingIssue[] => {
    const touched = mapping.rows
      .map((row, at) => ({ row, at }))
      .filter(
        ({ row }) => row.disabled !== true && (row[side] === drift.code || codeOf(row[side]) === drift.code),
      );
    if (drift.kind !== 'nowRequired') {
      return touched.flatMap(({ row, at }) => ofRow(drift, row, at, side, row.id === mapping.key.row));
    }
    if (touched.length > 0) return [];
    const fixes: Fix[] = [
      { kind: 'addRow', row: constantRow(drift.code, side === 'right' ? 'send' : 'receive') },
    ];
    return [
      {
        code: 'FIELD_NOW_REQUIRED',
        severity: 'error',
        path: [side, drift.code],
        values: { field: drift.label },
        fixes,
      },
    ];
  });
