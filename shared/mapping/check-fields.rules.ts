import type { Schema } from '../field/schema.ts';
import { similarFields } from '../field/similar-fields.ts';
import { findTransform } from '../transform/list.ts';
import type { FieldPlace } from './find-field.ts';
import type { Fix } from './fix.ts';
import type { Direction, MappingRow, Way } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';
import { waysOf } from './row-ways.rules.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

const makesItsValue = (row: MappingRow, side: Side): boolean => {
  const first = side === 'left' ? row.sendSteps[0] : row.receiveSteps[0];
  const ways = waysOf[row.direction];
  const isOnlySource = ways.length === 1 && ways[0] === (side === 'left' ? 'send' : 'receive');
  return isOnlySource && first !== undefined && findTransform(first.id)?.takesEmpty === true;
};

const missing = (placed: PlacedRow, side: Side, schema: Schema): MappingIssue[] => {
  const path = placed.row[side];
  if (path === '') {
    return makesItsValue(placed.row, side)
      ? []
      : [rowIssue(placed, side, 'FIELD_MISSING', 'error', { field: '' })];
  }
  if (placed[side] !== null) return [];
  const renames = similarFields(path, schema.fields).map(
    (it): Fix => ({ kind: 'setPath', row: placed.row.id, side, path: it.code }),
  );
  const fixes: Fix[] = [...renames, { kind: 'disable', row: placed.row.id }];
  return [rowIssue(placed, side, 'FIELD_MISSING', 'error', { field: path }, fixes)];
};

const mayWrite = (place: FieldPlace): boolean =>
  !place.dotted &&
  (place.field.creatable || place.field.updatable) &&
  (!place.table || place.table.creatable || place.table.updatable);

/** The direction that keeps what can be kept when one side cannot be written. */
const possible = (leftWritable: boolean, rightWritable: boolean, dotted: boolean): Direction | null => {
  if (!rightWritable) return leftWritable ? (dotted ? 'read' : 'receive') : null;
  return leftWritable ? 'both' : 'send';
};

const direction = (placed: PlacedRow): MappingIssue[] => {
  const { left, right, row } = placed;
  const ways = waysOf[row.direction];
  const leftWritable = left ? mayWrite(left) : false;
  const rightWritable = right ? mayWrite(right) : false;
  const blocked = (way: Way) => (way === 'send' ? right && !rightWritable : left && !leftWritable);
  const wrong = ways.find(blocked);
  if (!wrong) return [];
  const place = wrong === 'send' ? right : left;
  const better = possible(leftWritable, rightWritable, right?.dotted === true);
  const fixes: Fix[] = better
    ? [{ kind: 'setDirection', row: row.id, direction: better }]
    : [{ kind: 'disable', row: row.id }];
  const code = ways.length === 1 && !place?.dotted ? 'FIELD_READ_ONLY' : 'DIRECTION_IMPOSSIBLE';
  return [rowIssue(placed, 'direction', code, 'error', { field: place?.field.label ?? '' }, fixes)];
};

const access = (placed: PlacedRow): MappingIssue[] =>
  sides.flatMap((side) => {
    const place = placed[side];
    if (!place || place.field.readable) return [];
    const fixes: Fix[] = [{ kind: 'disable', row: placed.row.id }];
    return [rowIssue(placed, side, 'FIELD_NO_ACCESS', 'warning', { field: place.field.label }, fixes)];
  });

/** Whether the fields a row names are there, may be read, and may be written the way the row goes. */
export const checkFields = (placed: PlacedRow, left: Schema, right: Schema): MappingIssue[] => [
  ...missing(placed, 'left', left),
  ...missing(placed, 'right', right),
  ...access(placed),
  ...direction(placed),
];
