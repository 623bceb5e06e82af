import { compatibility, typeCompatibility } from '../field/compatibility.ts';
import type { FieldType } from '../field/field-type.ts';
import type { Field } from '../field/schema.ts';
import { findTransform } from '../transform/list.ts';
import type { TransformStep } from '../transform/transform.ts';
import type { Fix } from './fix.ts';
import type { Way } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';
import { waysOf } from './row-ways.rules.ts';

/** The type a chain ends with, starting from the source's; null when it cannot be told or does not matter. */
const endType = (steps: readonly TransformStep[], source: FieldType | undefined): FieldType | null => {
  let type: FieldType | null = source ?? null;
  for (const step of steps) {
    const gives = findTransform(step.id)?.gives;
    if (gives === 'target' || gives === undefined) type = null;
    else if (gives !== 'same') type = gives;
  }
  return type;
};

/** Types whose values are interchangeable once a chain has made them. */
const textual: ReadonlySet<FieldType> = new Set([
  'text',
  'multiline',
  'url',
  'email',
  'phone',
  'reference',
  'choice',
  'id',
  'html',
]);

const chainFits = (end: FieldType | null, target: FieldType): boolean =>
  end === null ||
  end === target ||
  (textual.has(end) && textual.has(target)) ||
  typeCompatibility(end, target).level === 'direct';

const ofChain = (
  placed: PlacedRow,
  way: Way,
  steps: readonly TransformStep[],
  source: Field | undefined,
  target: Field,
) => {
  const part = way === 'send' ? 'sendSteps' : 'receiveSteps';
  const end = endType(steps, source?.type);
  if (chainFits(end, target.type)) return [];
  const usual = source ? compatibility(source, target) : null;
  const usualFits = usual !== null && usual.level !== 'impossible';
  const fixes: Fix[] = usualFits
    ? [{ kind: 'setSteps', row: placed.row.id, way, steps: [] }]
    : [{ kind: 'disable', row: placed.row.id }];
  return [
    rowIssue(
      placed,
      part,
      'TYPE_MISMATCH',
      'error',
      { from: end ?? '', to: target.type, field: target.label },
      fixes,
    ),
  ];
};

const ofPair = (placed: PlacedRow, way: Way, source: Field, target: Field): MappingIssue[] => {
  const found = compatibility(source, target);
  // A field that may not be written is told about its direction; a second issue would say it twice.
  if (found.why === 'readOnly' || found.why === 'noAccess') return [];
  const values = { from: source.type, to: target.type, field: target.label };
  if (found.level === 'impossible') {
    const fixes: Fix[] = [{ kind: 'disable', row: placed.row.id }];
    return [rowIssue(placed, way, 'TYPE_MISMATCH', 'error', { ...values, why: found.why ?? '' }, fixes)];
  }
  if (!found.loses) return [];
  return [rowIssue(placed, way, 'LOSSY', 'warning', { ...values, loses: found.loses })];
};

/** Whether the values of a row can become what the target takes, in each way it goes. */
export const checkValues = (placed: PlacedRow): MappingIssue[] =>
  waysOf[placed.row.direction].flatMap((way): MappingIssue[] => {
    const source = way === 'send' ? placed.left : placed.right;
    const target = way === 'send' ? placed.right : placed.left;
    const steps = way === 'send' ? placed.row.sendSteps : placed.row.receiveSteps;
    // What a key looks like says nothing of the record that it finds.
    if (!target || placed.row.find) return [];
    if (steps.length > 0) return ofChain(placed, way, steps, source?.field, target.field);
    if (!source) return [];
    return ofPair(placed, way, source.field, target.field);
  });
