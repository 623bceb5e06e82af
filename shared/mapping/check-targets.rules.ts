import type { Field, Schema } from '../field/schema.ts';
import type { Fix } from './fix.ts';
import type { MappingRow, Way } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';
import { runsIn } from './row-ways.rules.ts';

const writesIn = (placed: PlacedRow, way: Way): boolean => {
  const source = way === 'send' ? placed.left : placed.right;
  const target = way === 'send' ? placed.right : placed.left;
  return !!target && source !== null && runsIn(placed.row, way, source ?? null, target);
};

const targetOf = (row: MappingRow, way: Way): string => (way === 'send' ? row.right : row.left);

const twice = (rows: readonly PlacedRow[], way: Way): MappingIssue[] => {
  const seen = new Set<string>();
  return rows
    .filter((it) => writesIn(it, way))
    .flatMap((it) => {
      const target = targetOf(it.row, way);
      const again = seen.has(target);
      seen.add(target);
      const fixes: Fix[] = [{ kind: 'disable', row: it.row.id }];
      return again
        ? [rowIssue(it, way === 'send' ? 'right' : 'left', 'TARGET_TWICE', 'error', { field: target }, fixes)]
        : [];
    });
};

// kintone accepts "required" on these types and then does not ask for it.
const notEnforced = new Set(['RADIO_BUTTON', 'CALC']);

const mustBeGiven = (field: Field): boolean =>
  field.required && field.creatable && !field.hasDefault && !notEnforced.has(field.native);

/** A row that fills a required field with a fixed value; the value is for a person to type. */
export const constantRow = (target: string, way: Way): MappingRow => ({
  id: `constant-${target}`,
  left: way === 'send' ? '' : target,
  right: way === 'send' ? target : '',
  direction: way,
  sendSteps: way === 'send' ? [{ id: 'constant', options: { value: '' } }] : [],
  receiveSteps: way === 'receive' ? [{ id: 'constant', options: { value: '' } }] : [],
  whenEmpty: 'leave',
  onError: 'failRow',
});

const requiredUnmapped = (rows: readonly PlacedRow[], schema: Schema, way: Way): MappingIssue[] => {
  const written = new Set(rows.filter((it) => writesIn(it, way)).map((it) => targetOf(it.row, way)));
  return schema.fields
    .filter((it) => mustBeGiven(it) && !written.has(it.code))
    .map((it) => ({
      code: 'REQUIRED_UNMAPPED',
      severity: 'error',
      path: [way === 'send' ? 'right' : 'left', it.code],
      values: { field: it.label },
      fixes: [{ kind: 'addRow', row: constantRow(it.code, way) }],
    }));
};

/** Whether each target is written by one row only, and whether nothing a new record needs is left out. */
export const checkTargets = (
  rows: readonly PlacedRow[],
  schemas: { readonly left: Schema; readonly right: Schema },
  creates: readonly Way[],
): MappingIssue[] => [
  ...twice(rows, 'send'),
  ...twice(rows, 'receive'),
  ...creates.flatMap((way) => requiredUnmapped(rows, way === 'send' ? schemas.right : schemas.left, way)),
];
