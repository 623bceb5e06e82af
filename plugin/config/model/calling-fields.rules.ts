import type { CallFields } from '../../../shared/config/config.ts';
import type { Field, Schema } from '../../../shared/field/schema.ts';

/** One role a field of the history app may play. */
export type CallRole = keyof CallFields;

/** Every role, the two that must be there first. */
export const callRoles: readonly CallRole[] = [
  'callId',
  'number',
  'customer',
  'customerName',
  'direction',
  'startedAt',
  'endedAt',
  'duration',
  'result',
  'memo',
  'recordings',
  'user',
];

/** Roles without which a call cannot be kept. */
export const requiredRoles: ReadonlySet<CallRole> = new Set(['callId', 'number']);

// kintone's own type names. A link field refuses several recordings in one value.
const texts = ['SINGLE_LINE_TEXT', 'MULTI_LINE_TEXT'];
const accepted: Readonly<Record<CallRole, readonly string[]>> = {
  callId: ['SINGLE_LINE_TEXT'],
  number: ['SINGLE_LINE_TEXT', 'LINK'],
  customer: ['SINGLE_LINE_TEXT', 'NUMBER'],
  customerName: ['SINGLE_LINE_TEXT'],
  direction: ['SINGLE_LINE_TEXT', 'DROP_DOWN', 'RADIO_BUTTON'],
  startedAt: ['DATETIME'],
  endedAt: ['DATETIME'],
  duration: ['NUMBER', 'SINGLE_LINE_TEXT'],
  result: ['SINGLE_LINE_TEXT', 'DROP_DOWN', 'RADIO_BUTTON'],
  memo: texts,
  recordings: texts,
  user: ['SINGLE_LINE_TEXT'],
};

const writable = (field: Field): boolean => field.creatable && field.readable;

/** Whether a field of the history app can play a role; fields inside tables are never offered. */
export const canPlay = (role: CallRole, field: Field): boolean =>
  accepted[role].includes(field.native) && writable(field);

/** Fields of a customer app that can hold a phone number: texts and links outside tables. */
export const phoneFields = (schema: Schema): readonly Field[] =>
  schema.fields.filter(
    (it) =>
      it.readable && (it.native === 'SINGLE_LINE_TEXT' || it.native === 'LINK') && it.linkKind !== 'mail',
  );

/** Fields of a customer app that can be a name. */
export const nameFields = (schema: Schema): readonly Field[] =>
  schema.fields.filter((it) => it.readable && it.native === 'SINGLE_LINE_TEXT');

const looksLikePhone = /電話|tel|phone|携帯|mobile|fax/i;
const looksLikeName = /氏名|名前|顧客名|担当者|会社名|name/i;

/** What a customer app most likely means: every field that sounds like a phone (not fax), and the first that sounds like a name. */
export const guessCustomer = (
  schema: Schema,
): { readonly phoneFields: readonly string[]; readonly nameField: string } => {
  const sounds = (field: Field, pattern: RegExp) => pattern.test(field.label) || pattern.test(field.code);
  const phones = phoneFields(schema).filter(
    (it) => it.linkKind === 'phone' || (sounds(it, looksLikePhone) && !sounds(it, /fax/i)),
  );
  const names = nameFields(schema);
  return {
    phoneFields: phones.map((it) => it.code),
    nameField: (names.find((it) => sounds(it, looksLikeName)) ?? names[0])?.code ?? '',
  };
};

/** Required fields that nothing would fill: while there is one, no record can be made. */
export const unfilledRequired = (schema: Schema, filled: readonly string[]): readonly Field[] =>
  schema.fields.filter((it) => it.required && it.creatable && !it.hasDefault && !filled.includes(it.code));
