import type { App } from '../forms/app.ts';
import { recordId } from '../records/lookups.ts';
import { normaliseNumber } from '../records/normalise-number.ts';
import { schemaOf } from '../records/schema.ts';
import type { Comparison, Condition } from './query.ts';

/** Which records a condition can be true for at all: a stretch of ids, or a few named ones. */
export interface Narrowed {
  readonly least: number;
  readonly most: number;
  readonly ids: ReadonlySet<number> | null;
}

const everything: Narrowed = { least: 1, most: Number.MAX_SAFE_INTEGER, ids: null };

/** Uses ids and fields that prohibit duplicates to avoid looking at every record. */
export const narrow = (app: App, condition: Condition | null): Narrowed => {
  if (!condition || condition.kind === 'or') return everything;
  if (condition.kind === 'comparison') return narrowComparison(app, condition);
  return condition.parts.map((part) => narrow(app, part)).reduce(both, everything);
};

const both = (a: Narrowed, b: Narrowed): Narrowed => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
  ids: a.ids && b.ids ? new Set([...a.ids].filter((id) => b.ids?.has(id))) : (a.ids ?? b.ids),
});

const narrowComparison = (app: App, comparison: Comparison): Narrowed => {
  const { field, operator, operands } = comparison;
  const values = operands.flatMap((operand) => (operand.kind === 'literal' ? [operand.value] : []));
  if (values.length !== operands.length || values.length === 0) return everything;
  const property = schemaOf(app).byCode.get(field);
  if (field === '$id' || property?.type === 'RECORD_NUMBER') return narrowById(app, operator, values);
  if (!app.records.indexes(field) || values.includes('')) return everything;
  if (operator !== '=' && operator !== 'in') return everything;
  const keys = property?.type === 'NUMBER' ? values.map((it) => normaliseNumber(it) ?? '') : values;
  // Dates are kept in one form but may be asked for in several.
  if (property?.type === 'DATETIME') return everything;
  const ids = keys.flatMap((key) => app.records.holder(field, key) ?? []);
  return { ...everything, ids: new Set(ids) };
};

const narrowById = (app: App, operator: string, values: readonly string[]): Narrowed => {
  const ids = values.map((value) => recordId(app, value.trim()));
  const [first = Number.NaN] = ids;
  if (ids.some(Number.isNaN)) return everything;
  switch (operator) {
    case '=':
    case 'in':
      return { ...everything, ids: new Set(ids) };
    case '>':
      return { ...everything, least: first + 1 };
    case '>=':
      return { ...everything, least: first };
    case '<':
      return { ...everything, most: first - 1 };
    case '<=':
      return { ...everything, most: first };
    default:
      return everything;
  }
};
