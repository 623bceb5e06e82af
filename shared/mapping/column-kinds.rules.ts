import type { FieldType } from '../field/field-type.ts';
import type { TransformStep } from '../transform/transform.ts';

/** One thing a column of an untyped list may turn out to be. */
export interface ColumnKind {
  readonly type: FieldType;
  /** The steps that read its values; the share of values they can read decides. */
  readonly steps: readonly TransformStep[];
  /** Least share of the non-empty values that must be readable. */
  readonly share: number;
  /** Headers that make this reading likely; where given, other headers are not even tried. */
  readonly header?: RegExp;
  /** Headers that speak against it: a code is not an amount, however numeric it looks. */
  readonly notHeader?: RegExp;
  /** Values that speak against it, though they could be read: `007` is not a number. */
  readonly notValue?: RegExp;
}

const codeLike = /id|code|コード|番号|区分|no\.?$/i;
const faxLike = /fax|ファックス|ファクス/i;

/**
 * What a column is tried as, in this order; the first that reads enough of it wins.
 * People mistype, so a date column with one impossible date is still a date column.
 */
export const columnKinds: readonly ColumnKind[] = [
  { type: 'email', steps: [{ id: 'email' }], share: 0.8 },
  { type: 'url', steps: [{ id: 'url' }], share: 0.8 },
  { type: 'text', steps: [{ id: 'postalCode' }], share: 0.8, header: /郵便番号|〒|postal|zip/i },
  { type: 'text', steps: [{ id: 'phone', options: { style: 'e164' } }], share: 0.6, header: faxLike },
  {
    type: 'phone',
    steps: [{ id: 'phone', options: { style: 'e164' } }],
    share: 0.6,
    header: /電話|携帯|tel|phone|mobile|連絡先/i,
  },
  { type: 'phone', steps: [{ id: 'phone', options: { style: 'e164' } }], share: 0.9, notHeader: codeLike },
  {
    type: 'date',
    steps: [{ id: 'date' }],
    share: 0.5,
    header: /年月日|日付|日$|\bdate\b/i,
    notValue: /^\d{1,7}$/,
  },
  { type: 'date', steps: [{ id: 'date' }], share: 0.8, notHeader: codeLike, notValue: /^\d{1,7}$/ },
  { type: 'datetime', steps: [{ id: 'datetime' }], share: 0.9, notHeader: codeLike, notValue: /^\d+$/ },
  { type: 'time', steps: [{ id: 'time' }], share: 0.9, notHeader: codeLike, notValue: /^\d+$/ },
  { type: 'decimal', steps: [{ id: 'number' }], share: 0.95, notHeader: codeLike, notValue: /^0\d/ },
];
