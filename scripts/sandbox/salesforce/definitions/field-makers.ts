import type { FieldDefinition, FieldType, Label, PicklistValue, Reference } from './definition.ts';

type More = Partial<Omit<FieldDefinition, 'name' | 'type' | 'label'>>;

const maker =
  (type: FieldType, usual: More = {}) =>
  (name: string, ja: string, en: string, more: More = {}): FieldDefinition => ({
    name,
    type,
    label: [ja, en],
    ...usual,
    ...more,
  });

/** Text on one line. */
export const text = (
  name: string,
  length: number,
  ja: string,
  en: string,
  more: More = {},
): FieldDefinition => maker('string', { length })(name, ja, en, more);

/** Text on several lines; above 255 characters it can be neither filtered nor sorted by. */
export const area = (
  name: string,
  length: number,
  ja: string,
  en: string,
  more: More = {},
): FieldDefinition => maker('textarea', { length, filterable: length <= 255 })(name, ja, en, more);

/** A phone number as somebody typed it. */
export const phone = maker('phone', { length: 40 });
/** An e-mail address. */
export const email = maker('email', { length: 80 });
/** A web address. */
export const url = maker('url', { length: 255 });
/** A tick box; false when nothing is said. */
export const flag = maker('boolean', { defaultValue: false });
/** A whole number. */
export const int = maker('int', { precision: 8 });
/** A number with decimals. */
export const double = maker('double', { precision: 18, scale: 2 });
/** An amount of money. */
export const money = maker('currency', { precision: 18, scale: 2 });
/** A percentage. */
export const percent = maker('percent', { precision: 3, scale: 0 });
/** A day. */
export const date = maker('date');
/** A moment in time. */
export const moment = maker('datetime');
/** The parts of an address as one read-only value. */
export const address = maker('address', { createable: false, updateable: false });

/** A choice of one. Values are `[value, ja]` when the English label is the value itself, or whole values. */
export const pick = (
  name: string,
  ja: string,
  en: string,
  values: readonly (readonly [string, string] | PicklistValue)[],
  more: More = {},
): FieldDefinition =>
  maker('picklist', { length: 255 })(name, ja, en, { picklist: values.map(wholeValue), ...more });

const wholeValue = (it: readonly [string, string] | PicklistValue): PicklistValue =>
  'value' in it ? it : { value: it[0], label: [it[1], it[0]] };

/** A link to another record. */
export const ref = (
  name: string,
  ja: string,
  en: string,
  reference: Reference,
  more: More = {},
): FieldDefinition => maker('reference', { length: 18 })(name, ja, en, { reference, ...more });

/** The same field, closed to writing by clients. */
export const readOnly = (field: FieldDefinition): FieldDefinition => ({
  ...field,
  createable: false,
  updateable: false,
});

/** The five parts of an address and the compound they make. */
export const addressFields = (prefix: string, [ja, en]: Label): readonly FieldDefinition[] => {
  const whole = `${prefix}Address`;
  const part = (name: string, length: number, partJa: string, partEn: string): FieldDefinition =>
    text(`${prefix}${name}`, length, `${partJa}${ja}`, `${en}${partEn}`, { partOf: whole });
  return [
    area(`${prefix}Street`, 255, `町名・番地${ja}`, `${en}Street`, { partOf: whole, filterable: true }),
    part('City', 40, '市区郡', 'City'),
    part('State', 80, '都道府県', 'State/Province'),
    part('PostalCode', 20, '郵便番号', 'Zip/Postal Code'),
    part('Country', 80, '国', 'Country'),
    address(whole, `住所${ja}`, `${en}Address`),
  ];
};

/** The key Renkei's users put on their objects: unique, external id, case ignored. */
export const kintoneKey = text('KintoneKey__c', 64, 'kintone キー', 'kintone Key', {
  unique: true,
  externalId: true,
  idLookup: true,
});
