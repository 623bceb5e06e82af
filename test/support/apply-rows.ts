import type { Schema } from '../../shared/field/schema.ts';
import { applyMapping } from '../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../shared/mapping/compile-mapping.ts';
import type { MappingRow } from '../../shared/mapping/mapping.ts';
import type { RecordFields } from '../../shared/record/record.ts';
import { choicesOf, field, left, mapping, right } from './fields.ts';

/** Maps one record by these rows alone. */
export const applyRows = (
  way: 'send' | 'receive',
  record: RecordFields,
  rows: readonly MappingRow[],
  schemas: { left: Schema; right: Schema },
  current?: RecordFields,
) => applyMapping(compileMapping(mapping(...rows), schemas.left, schemas.right), way, record, current);

/** A person on both sides. */
export const people = {
  left: left(
    field('姓'),
    field('配信', 'choice', choicesOf('配信中', '停止中')),
    field('誕生日', 'date'),
    field('業種'),
  ),
  right: right(
    field('LastName', 'text', { maxLength: 10 }),
    field('HasOptedOutOfEmail', 'boolean'),
    field('Birthdate', 'date'),
    field('AccountId', 'reference', { reference: { to: ['Account'], relationship: 'Account' } }),
  ),
};
