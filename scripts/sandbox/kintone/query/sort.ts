import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import { readValue } from '../records/read-value.ts';
import { schemaOf } from '../records/schema.ts';
import type { EntityValue, StoredRecord, Value } from '../store/record.ts';
import { sortableTypes } from './operators.rules.ts';
import type { SortKey } from './query.ts';

type Rank = (record: StoredRecord) => string | number;

/** Sorts records by the keys of a query, newest first where they are equal; refuses fields nothing can be sorted by. */
export const recordSorter = (
  app: App,
  keys: readonly SortKey[],
): ((records: readonly StoredRecord[]) => readonly StoredRecord[]) => {
  const ranks = keys.map((key) => rankOf(app, key.field));
  const signs = keys.map((key) => (key.descending ? -1 : 1));
  return (records) => {
    // Ranks are worked out once a record, not once a comparison.
    const ranked = records.map((record) => ({ record, by: ranks.map((rank) => rank(record)) }));
    ranked.sort((a, b) => {
      for (const [index, sign] of signs.entries()) {
        const left = a.by[index] ?? '';
        const right = b.by[index] ?? '';
        if (left < right) return -sign;
        if (left > right) return sign;
      }
      return b.record.id - a.record.id;
    });
    return ranked.map((it) => it.record);
  };
};

const rankOf = (app: App, code: string): Rank => {
  if (code === '$id') return (record) => record.id;
  const schema = schemaOf(app);
  const property = schema.byCode.get(code);
  if (!property && !schema.tableOf.has(code)) {
    throw new KintoneError('GAIA_IQ11', (words) => words.queryFieldNotFound(code));
  }
  if (!property || !sortableTypes.has(property.type)) {
    throw new KintoneError('GAIA_IL08', (words) => words.notSortable(code));
  }
  if (property.type === 'RECORD_NUMBER') return (record) => record.id;
  const rank = valueRank(property);
  return (record) => rank(readValue(app, record, code));
};

const valueRank = (property: FieldProperty): ((value: Value) => string | number) => {
  switch (property.type) {
    case 'NUMBER':
      return (value) => (value === '' || value === null ? Number.NEGATIVE_INFINITY : Number(value));
    case 'CALC':
      return (value) => numberOrText(value as string | null);
    case 'DROP_DOWN':
    case 'RADIO_BUTTON':
      return (value) => Number(property.options?.[(value as string | null) ?? '']?.index ?? -1);
    case 'CREATOR':
    case 'MODIFIER':
      return (value) => (value as readonly EntityValue[])[0]?.code ?? '';
    default:
      return (value) => (value as string | null) ?? '';
  }
};

const numberOrText = (value: string | null): string | number => {
  if (value === null || value === '') return Number.NEGATIVE_INFINITY;
  const amount = Number(value);
  return Number.isNaN(amount) ? value : amount;
};
