import type { Schema } from '../../../shared/field/schema.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import type { StoredRecord } from '../../../shared/record/record.ts';
import { showValue } from './show-value.ts';

/** A record in a few words: its first texts among the mapped fields, or among all of them. */
export const recordTitle = (record: StoredRecord, mapping: Mapping, schema: Schema | null): string => {
  const texts = new Set(schema?.fields.filter((it) => it.type === 'text').map((it) => it.code) ?? []);
  const mapped = mapping.rows.map((it) => it.left).filter((it) => texts.has(it));
  const codes = mapped.length > 0 ? mapped : [...texts];
  return [...new Set(codes)]
    .map((code) => showValue(record.fields[code]))
    .filter((it) => it !== '')
    .slice(0, 2)
    .join(' ');
};
