import type { Schema } from '../field/schema.ts';
import { templateFields } from '../transform/compose.ts';
import { findTransform } from '../transform/list.ts';
import type { OptionSpec, OptionValue, TransformStep } from '../transform/transform.ts';
import { findField } from './find-field.ts';
import type { Fix } from './fix.ts';
import type { Way } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';

const kindFits: Readonly<Record<OptionSpec['kind'], (value: OptionValue, spec: OptionSpec) => boolean>> = {
  choice: (value, spec) => spec.choices?.includes(String(value)) === true,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string',
  field: (value) => typeof value === 'string',
  words: (value) => Array.isArray(value) && value.every((it) => typeof it === 'string'),
  table: (value) =>
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((it) => typeof it === 'string'),
};

const namedFields = (spec: OptionSpec, value: OptionValue): string[] => {
  if (spec.kind === 'field') return value === '' ? [] : [String(value)];
  return spec.name === 'template' ? templateFields(String(value)).filter((it) => it !== 'value') : [];
};

const ofStep = (
  placed: PlacedRow,
  part: string,
  step: TransformStep,
  from: Schema,
  drop: Fix,
): MappingIssue[] => {
  const transform = findTransform(step.id);
  if (!transform) return [rowIssue(placed, part, 'TRANSFORM_UNKNOWN', 'error', { step: step.id }, [drop])];
  return transform.options.flatMap((spec) => {
    const value = step.options?.[spec.name] ?? spec.default;
    if (!kindFits[spec.kind](value, spec)) {
      return [rowIssue(placed, part, 'TRANSFORM_OPTION', 'error', { step: step.id, option: spec.name })];
    }
    return namedFields(spec, value)
      .filter((path) => !isKnown(placed, from, path))
      .map((field) => rowIssue(placed, part, 'FIELD_MISSING', 'error', { field, step: step.id }));
  });
};

/** Inside a table, steps see the columns of their own row by their bare codes. */
const isKnown = (placed: PlacedRow, from: Schema, path: string): boolean =>
  findField(from, path) !== null ||
  [placed.left?.table, placed.right?.table].some((table) => table?.columns?.some((it) => it.code === path));

const ofWay = (placed: PlacedRow, way: Way, from: Schema): MappingIssue[] => {
  const part = way === 'send' ? 'sendSteps' : 'receiveSteps';
  const steps = placed.row[part];
  return steps.flatMap((step, at) => {
    const rest = steps.filter((_, other) => other !== at);
    return ofStep(placed, part, step, from, { kind: 'setSteps', row: placed.row.id, way, steps: rest });
  });
};

/** Whether every step of a row is known and its options are whole. */
export const checkSteps = (placed: PlacedRow, left: Schema, right: Schema): MappingIssue[] => [
  ...ofWay(placed, 'send', left),
  ...ofWay(placed, 'receive', right),
];
