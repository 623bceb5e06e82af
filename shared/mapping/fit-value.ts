import type { Field } from '../field/schema.ts';
import type { IssueCode } from '../issue/codes.ts';
import { canonicalDecimal, compareDecimals, roundDecimal, scaleOf } from '../record/decimal.ts';
import type { FieldValue } from '../record/record.ts';
import { readEmail } from '../transform/read-email.ts';
import { readUrl } from '../transform/read-url.ts';

/** A value as the target takes it, or the code of what is wrong with it. */
export type Fitted =
  | { readonly value: FieldValue; readonly note?: IssueCode }
  | { readonly error: IssueCode; readonly limit?: number | string };

type Fit = (value: FieldValue, field: Field) => Fitted;

const isoDate = /^\d{4}-\d\d-\d\d$/;
const clock = /^\d\d:\d\d$/;

const asText = (value: FieldValue): string | null => (typeof value === 'string' ? value : null);

const lengthFits = (text: string, field: Field): Fitted | null => {
  if (field.maxLength !== undefined && text.length > field.maxLength)
    return { error: 'TOO_LONG', limit: field.maxLength };
  if (field.minLength !== undefined && text.length < field.minLength)
    return { error: 'TOO_SHORT', limit: field.minLength };
  return null;
};

const multiline: Fit = (value, field) => {
  if (typeof value === 'boolean') return { value: String(value) };
  const text = asText(value);
  if (text === null) return { error: 'TYPE_MISMATCH' };
  return lengthFits(text, field) ?? { value: text };
};

// Nearly no value breaks its line, and looking for two letters costs a third of what a pattern costs.
const isBroken = (text: string): boolean => text.includes('\n') || text.includes('\r');

const oneLine: Fit = (value, field) => {
  const plain =
    typeof value === 'string' && isBroken(value) ? value.replace(/[^\S\r\n]*[\r\n]+\s*/g, ' ') : value;
  return multiline(plain, field);
};

const decimal: Fit = (value, field) => {
  const number = canonicalDecimal(asText(value) ?? '');
  if (number === null) return { error: 'NUMBER_FORMAT' };
  if (field.maxValue !== undefined && compareDecimals(number, canonicalDecimal(field.maxValue) ?? number) > 0)
    return { error: 'NUMBER_RANGE', limit: field.maxValue };
  if (field.minValue !== undefined && compareDecimals(number, canonicalDecimal(field.minValue) ?? number) < 0)
    return { error: 'NUMBER_RANGE', limit: field.minValue };
  if (field.scale === undefined || scaleOf(number) <= field.scale) return { value: number };
  return { value: roundDecimal(number, field.scale), note: 'LOSSY' };
};

const optionSets = new WeakMap<Field, ReadonlySet<string>>();

const hasOption = (field: Field, option: string): boolean => {
  if (!field.restricted || !field.choices) return true;
  let known = optionSets.get(field);
  if (!known) {
    known = new Set(field.choices.map((it) => it.value));
    optionSets.set(field, known);
  }
  return known.has(option);
};

const choice: Fit = (value, field) => {
  const option = asText(value);
  if (option === null) return { error: 'TYPE_MISMATCH' };
  return hasOption(field, option) ? { value: option } : { error: 'CHOICE_UNKNOWN' };
};

const choices: Fit = (value, field) => {
  const options = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(options) || !options.every((it) => typeof it === 'string'))
    return { error: 'TYPE_MISMATCH' };
  return options.every((it) => hasOption(field, it)) ? { value: options } : { error: 'CHOICE_UNKNOWN' };
};

const shaped =
  (pattern: RegExp, error: IssueCode): Fit =>
  (value) =>
    pattern.test(asText(value) ?? '') ? { value } : { error };

/** What nearly every value looks like already; making a date of it and writing it out again would cost ten times as much. */
const settledInstant =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const datetime: Fit = (value, field) => {
  const text = asText(value) ?? '';
  if (settledInstant.test(text) && (field.native !== 'DATETIME' || text.endsWith(':00.000Z')))
    return { value: text };
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return { error: 'DATETIME_FORMAT' };
  // kintone keeps whole minutes: what it will hold is what is compared and remembered.
  const kept = field.native === 'DATETIME' ? instant - (((instant % 60_000) + 60_000) % 60_000) : instant;
  return { value: new Date(kept).toISOString() };
};

const checked =
  (reads: (text: string) => unknown, error: IssueCode): Fit =>
  (value, field) => {
    const given = asText(value);
    return given === null || reads(given) === null ? { error } : oneLine(given, field);
  };

// A phone field takes what people type into one, but not a sentence without a single digit.
const phone: Fit = (value, field) => {
  const given = asText(value);
  return given === null || !/[\d０-９]/.test(given) ? { error: 'PHONE_FORMAT' } : oneLine(given, field);
};

const list: Fit = (value) => (Array.isArray(value) ? { value } : { error: 'TYPE_MISMATCH' });

const fits: Readonly<Record<Field['type'], Fit>> = {
  text: oneLine,
  multiline,
  html: multiline,
  decimal,
  boolean: (value) => (typeof value === 'boolean' ? { value } : { error: 'BOOLEAN_FORMAT' }),
  date: shaped(isoDate, 'DATE_FORMAT'),
  time: shaped(clock, 'TIME_FORMAT'),
  datetime,
  choice,
  choices,
  url: checked(readUrl, 'URL_FORMAT'),
  email: checked(readEmail, 'EMAIL_FORMAT'),
  phone,
  reference: oneLine,
  users: list,
  organizations: list,
  groups: list,
  files: list,
  table: list,
  id: oneLine,
};

/** Makes a value fit the field it goes into, or says what is wrong. An empty value always fits: the policy decides on it. */
export const fitValue = (value: FieldValue, field: Field): Fitted =>
  value === null ? { value } : fits[field.type](value, field);
