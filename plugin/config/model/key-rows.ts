import type { Job } from '../../../shared/config/config.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';

const keyTypes = new Set(['text', 'decimal', 'email', 'phone', 'url', 'date', 'id']);

/** The rows that may be the key: switched on, with fields on both sides, of a type that names one record, outside tables. */
export const keyRows = (job: Job, left: Schema | null): readonly MappingRow[] =>
  job.mapping.rows.filter((row) => {
    if (row.disabled || row.left === '' || row.right === '' || row.right.includes('.')) return false;
    const place = left ? findField(left, row.left) : null;
    return !place || (!place.table && keyTypes.has(place.field.type));
  });
