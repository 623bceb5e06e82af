import type { FieldType } from './field-type.ts';

/** What a conversion leaves behind. */
export type Loss =
  | 'lineBreaks'
  | 'formatting'
  | 'content'
  | 'structure'
  | 'timeOfDay'
  | 'day'
  | 'otherItems'
  | 'length'
  | 'decimals'
  | 'options';

/** Why there is no conversion. */
export type Obstacle =
  | 'readOnly'
  | 'noAccess'
  | 'notANumber'
  | 'notYesNo'
  | 'notADate'
  | 'notATime'
  | 'notAnOption'
  | 'notALink'
  | 'notAnEmail'
  | 'notAPhone'
  | 'notAKey'
  | 'notAPerson'
  | 'lostZero'
  | 'useColumns'
  | 'filesStay'
  | 'systemField';

/**
 * How a pair of types is written below: `=` as it is, `>a+b` through those transforms,
 * `~loss>a` through them with a loss, `!obstacle` not at all.
 */
export type Conversion = '=' | `>${string}` | `~${Loss}>${string}` | `!${Obstacle}`;

type From = Partial<Record<FieldType, Conversion>> & { readonly others: Conversion };

const toMultiline = {
  text: '=',
  multiline: '=',
  html: '~formatting>htmlToText',
  decimal: '=',
  boolean: '>booleanText',
  date: '=',
  time: '=',
  datetime: '>formatDatetime',
  choice: '=',
  choices: '>joinList',
  url: '=',
  email: '=',
  phone: '=',
  reference: '=',
  users: '>userText',
  organizations: '>userText',
  groups: '>userText',
  files: '~content>joinList',
  table: '~structure>tableText',
  id: '=',
  others: '=',
} as const satisfies From;

const toText: From = {
  ...toMultiline,
  multiline: '~lineBreaks>singleLine',
  html: '~formatting>htmlToText+singleLine',
  table: '~structure>tableText+singleLine',
};

const toHtml: From = {
  ...toMultiline,
  text: '>textToHtml',
  multiline: '>textToHtml',
  html: '>cleanHtml',
  choice: '>textToHtml',
  choices: '>joinList+textToHtml',
  url: '>textToHtml',
  email: '>textToHtml',
  phone: '>textToHtml',
  reference: '>textToHtml',
  users: '>userText+textToHtml',
  organizations: '>userText+textToHtml',
  groups: '>userText+textToHtml',
  files: '~content>joinList+textToHtml',
  table: '~structure>tableText+textToHtml',
};

const people: From = {
  users: '>users',
  organizations: '>users',
  groups: '>users',
  text: '>users',
  email: '>users',
  reference: '>users',
  choice: '>users',
  others: '!notAPerson',
};

/** How a value of one type becomes one of another: by target, then by source. */
export const conversions: Readonly<Record<FieldType, From>> = {
  text: toText,
  multiline: toMultiline,
  html: toHtml,
  decimal: {
    decimal: '=',
    text: '>number',
    multiline: '>number',
    choice: '>number',
    reference: '>number',
    id: '>number',
    boolean: '>booleanNumber',
    others: '!notANumber',
  },
  boolean: {
    boolean: '=',
    text: '>boolean',
    multiline: '>boolean',
    choice: '>boolean',
    choices: '>boolean',
    decimal: '>boolean',
    others: '!notYesNo',
  },
  date: {
    date: '=',
    datetime: '~timeOfDay>datetimeToDate',
    text: '>date',
    multiline: '>date',
    choice: '>date',
    decimal: '>date',
    others: '!notADate',
  },
  time: {
    time: '=',
    datetime: '~day>datetimeToTime',
    text: '>time',
    multiline: '>time',
    choice: '>time',
    others: '!notATime',
  },
  datetime: {
    datetime: '=',
    date: '>dateToDatetime',
    text: '>datetime',
    multiline: '>datetime',
    decimal: '>datetime',
    others: '!notADate',
  },
  choice: {
    choice: '>choice',
    text: '>choice',
    multiline: '>choice',
    decimal: '>choice',
    reference: '>choice',
    boolean: '>booleanText+choice',
    choices: '~otherItems>firstItem+choice',
    others: '!notAnOption',
  },
  choices: {
    choices: '>choices',
    choice: '>choices',
    text: '>splitList+choices',
    multiline: '>splitList+choices',
    boolean: '>booleanChoices',
    others: '!notAnOption',
  },
  url: { url: '=', text: '>url', multiline: '>url', choice: '>url', others: '!notALink' },
  email: { email: '=', text: '>email', multiline: '>email', choice: '>email', others: '!notAnEmail' },
  phone: {
    phone: '=',
    text: '=',
    multiline: '>singleLine',
    choice: '=',
    decimal: '!lostZero',
    others: '!notAPhone',
  },
  reference: {
    reference: '=',
    text: '=',
    decimal: '=',
    choice: '=',
    email: '=',
    phone: '=',
    url: '=',
    id: '=',
    users: '>users',
    others: '!notAKey',
  },
  users: people,
  organizations: people,
  groups: people,
  files: { others: '!filesStay' },
  table: { others: '!useColumns' },
  id: { others: '!systemField' },
};
