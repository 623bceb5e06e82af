import type { Schema } from '../field/schema.ts';
import { isTimeZone } from '../transform/zone-time.ts';
import { checkFields } from './check-fields.rules.ts';
import { checkFind } from './check-find.rules.ts';
import { checkKey } from './check-key.rules.ts';
import { checkRoles } from './check-roles.rules.ts';
import { checkSteps } from './check-steps.rules.ts';
import { checkTargets } from './check-targets.rules.ts';
import { checkValues } from './check-values.rules.ts';
import { findField } from './find-field.ts';
import type { Mapping, MappingRow, Way } from './mapping.ts';
import type { MappingIssue, PlacedRow } from './mapping-issue.ts';
import { waysOf } from './row-ways.rules.ts';

/** What the job around a mapping does with it; without it every way the rows go may create records. */
export interface CheckOptions {
  readonly creates?: readonly Way[];
  /** The job writes by kintone's own upsert, which takes unique text and number fields only. */
  readonly nativeKey?: boolean;
}

const place = (schema: Schema, path: string) => (path === '' ? undefined : findField(schema, path));

const idsTwice = (rows: readonly MappingRow[]): MappingIssue[] => {
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const again = seen.has(row.id);
    seen.add(row.id);
    const issue = {
      severity: 'error',
      path: ['rows', String(at), 'id'],
      values: { row: row.id },
      fixes: [],
    } as const;
    return again ? [{ code: 'ROW_ID_TWICE', ...issue } as const] : [];
  });
};

const zone = (mapping: Mapping): MappingIssue[] =>
  isTimeZone(mapping.timeZone)
    ? []
    : [
        {
          code: 'TIME_ZONE',
          severity: 'error',
          path: ['timeZone'],
          values: { value: mapping.timeZone },
          fixes: [],
        },
      ];

/**
 * Everything that is wrong or doubtful about a mapping for two schemas, with paths into the mapping and the fixes
 * that would settle each. Rows that are switched off are not looked at.
 */
export const checkMapping = (
  mapping: Mapping,
  left: Schema,
  right: Schema,
  options: CheckOptions = {},
): MappingIssue[] => {
  const rows: PlacedRow[] = mapping.rows
    .map((row, at) => ({ row, at, left: place(left, row.left), right: place(right, row.right) }))
    .filter((it) => it.row.disabled !== true);
  const creates =
    options.creates ??
    (['send', 'receive'] as const).filter((way) =>
      rows.some((it) => waysOf[it.row.direction].includes(way) && it.row.direction !== 'read'),
    );
  return [
    ...zone(mapping),
    ...idsTwice(mapping.rows),
    ...checkKey(mapping, rows, options.nativeKey === true),
    ...rows.flatMap((it) => [
      ...checkFields(it, left, right),
      ...checkValues(it),
      ...checkSteps(it, left, right),
      ...checkRoles(it),
      ...checkFind(it, mapping),
    ]),
    ...checkTargets(rows, { left, right }, creates),
  ];
};
