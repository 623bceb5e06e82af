import type { Schema } from '../field/schema.ts';
import { templateFields } from '../transform/compose.ts';
import type { ReadySteps } from '../transform/run-steps.ts';
import type { FieldPlace } from './find-field.ts';
import type { Direction, MappingRow, Way } from './mapping.ts';

/** Which ways each direction runs. */
export const waysOf: Readonly<Record<Direction, readonly Way[]>> = {
  both: ['send', 'receive'],
  send: ['send'],
  receive: ['receive'],
  latch: ['send', 'receive'],
  read: ['receive'],
};

const writable = (place: FieldPlace): boolean => {
  const field = place.table ?? place.field;
  return (
    !place.dotted && (field.creatable || field.updatable) && (place.field.creatable || place.field.updatable)
  );
};

/** Whether a row carries values this way: its direction, its switch, its consent, and what its fields allow. */
export const runsIn = (row: MappingRow, way: Way, source: FieldPlace | null, target: FieldPlace): boolean =>
  row.disabled !== true &&
  (row.role !== 'tag' || row.consent !== undefined) &&
  waysOf[row.direction].includes(way) &&
  source?.field.readable !== false &&
  writable(target);

/** The further fields of the source record that a chain reads. */
export const sourcesOf = (steps: ReadySteps, schema: Schema): string[] => {
  const named = steps.flatMap(({ transform, options }) =>
    transform.options.flatMap((spec) => {
      const value = String(options[spec.name] ?? '');
      if (spec.kind === 'field') return [value];
      return spec.name === 'template' ? templateFields(value) : [];
    }),
  );
  const codes = new Set(schema.fields.map((it) => it.code));
  return named.filter((it) => codes.has(it) || it.includes('.'));
};
