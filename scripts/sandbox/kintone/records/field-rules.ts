import { invalidJson, KintoneError } from '../errors/kintone-error.ts';
import type { FieldProperty, FieldType } from '../forms/field-property.ts';
import type { EntityValue, FileValue, Value } from '../store/record.ts';
import { normaliseNumber } from './normalise-number.ts';
import type { Place } from './place.ts';
import { isDate, minuteTime, normaliseDate, normaliseTime, parseDateTime, wallClock } from './times.ts';

/** How the values of one type of field are read, checked and filled. */
export interface FieldRule {
  /** What stands behind the field's code in the path of a problem. */
  readonly suffix: '.value' | '.values' | '.values.value';
  readonly empty: Value;
  /** JSON as it was sent -> the value as it is kept; problems go to the place. */
  readonly parse: (raw: unknown, property: FieldProperty, place: Place) => Value;
  /** Limits that a value must keep, whether it was sent now or earlier. */
  readonly check?: (value: Value, property: FieldProperty, place: Place) => void;
  readonly byDefault?: (property: FieldProperty, place: Place) => Value;
  /** Whether an empty value is refused when the field is required. */
  readonly enforcesRequired: boolean;
}

const asText = (raw: unknown): string => {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number') return String(raw);
  throw invalidJson();
};

const asList = (raw: unknown): readonly unknown[] => {
  if (raw === null || raw === undefined || raw === '') return [];
  if (Array.isArray(raw)) return raw;
  throw invalidJson();
};

const asObject = (raw: unknown): Readonly<Record<string, unknown>> => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw invalidJson();
  return raw as Readonly<Record<string, unknown>>;
};

const number = (limit: string | undefined): number | null =>
  limit === undefined || limit === '' ? null : Number(limit);

const checkLength = (value: Value, property: FieldProperty, place: Place): void => {
  const most = number(property.maxLength);
  const least = number(property.minLength);
  if (value === '' || (most === null && least === null)) return;
  const length = [...(value as string)].length;
  if (most !== null && length > most) place.problem('.value', (words) => words.tooLong(most));
  if (least !== null && length < least) place.problem('.value', (words) => words.tooShort(least));
};

const checkRange = (value: Value, property: FieldProperty, place: Place): void => {
  if (value === '') return;
  const { minValue, maxValue } = property;
  const amount = Number(value);
  if (maxValue && amount > Number(maxValue)) place.problem('.value', (words) => words.tooHigh(maxValue));
  if (minValue && amount < Number(minValue)) place.problem('.value', (words) => words.tooLow(minValue));
};

const defaultText = (property: FieldProperty): Value =>
  typeof property.defaultValue === 'string' ? property.defaultValue : '';

const text = (check?: FieldRule['check']): FieldRule => ({
  suffix: '.value',
  empty: '',
  parse: asText,
  check,
  byDefault: defaultText,
  enforcesRequired: true,
});

const parseNumber: FieldRule['parse'] = (raw, _property, place) => {
  const sent = asText(raw);
  if (sent.trim() === '') return '';
  const value = normaliseNumber(sent);
  if (value === null && !place.inTable) place.bindProblem((words) => words.notANumber);
  return value ?? '';
};

const parseDate: FieldRule['parse'] = (raw, _property, place) => {
  const sent = asText(raw);
  if (sent === '') return null;
  const date = normaliseDate(sent);
  if (date !== null) return date;
  place.problem('.value', (words) => words.invalidDate);
  return null;
};

const parseTime: FieldRule['parse'] = (raw, _property, place) => {
  const sent = asText(raw);
  if (sent === '') return null;
  const value = normaliseTime(sent);
  if (value === null) place.problem('.value', (words) => words.invalidTime);
  return value;
};

const parseDateAndTime: FieldRule['parse'] = (raw, _property, place) => {
  const sent = asText(raw);
  if (sent === '') return '';
  const time = parseDateTime(sent);
  if (time !== null) return minuteTime(time);
  place.problem('.value', (words) => words.invalidDateTime);
  return '';
};

const now = (place: Place) => wallClock(place.context.now, place.context.zone);

const timed = (
  parse: FieldRule['parse'],
  empty: '' | null,
  current: (place: Place) => string,
  stored: (text: string) => string | null,
): FieldRule => ({
  suffix: '.value',
  empty,
  parse,
  byDefault: (property, place) => {
    if (property.defaultNowValue) return current(place);
    return typeof property.defaultValue === 'string' && property.defaultValue !== ''
      ? (stored(property.defaultValue) ?? empty)
      : empty;
  },
  enforcesRequired: true,
});

const storedDateTime = (value: string): string | null => {
  const time = parseDateTime(value);
  return time === null ? null : minuteTime(time);
};

const isOption = (property: FieldProperty, value: string): boolean =>
  Object.hasOwn(property.options ?? {}, value);

const oneOf = (enforcesRequired: boolean): FieldRule => ({
  suffix: '.value',
  empty: null,
  parse: (raw, property, place) => {
    const value = asText(raw);
    if (value === '') return null;
    if (isOption(property, value)) return value;
    place.problem('.value', (words) => words.notAnOption(value));
    return null;
  },
  byDefault: (property) => (defaultText(property) as string) || null,
  enforcesRequired,
});

const someOf: FieldRule = {
  suffix: '.values',
  empty: [],
  parse: (raw, property, place) => {
    const values = asList(raw).map(asText);
    return [...new Set(values)].filter((value, index) => {
      if (isOption(property, value)) return true;
      place.problem(`.values[${index}].value`, (words) => words.notAnOption(value));
      return false;
    });
  },
  byDefault: (property) =>
    Array.isArray(property.defaultValue)
      ? (property.defaultValue as string[]).filter((it) => isOption(property, it))
      : [],
  enforcesRequired: true,
};

const entities = (kind: 'user' | 'organization' | 'group'): FieldRule => {
  const find = (place: Place, code: string): EntityValue | undefined => {
    const { users } = place.context;
    const found = kind === 'user' ? users.find(code) : users[kind](code);
    return found && { code: found.code, name: found.name };
  };
  return {
    suffix: '.values.value',
    empty: [],
    parse: (raw, _property, place) =>
      asList(raw).flatMap((item, index) => {
        const code = asText(asObject(item).code);
        const entity = find(place, code);
        if (entity) return [entity];
        place.problem(`.values[${index}].value`, (words) => words.userNotFound(code));
        return [];
      }),
    byDefault: (property, place) =>
      ((property.defaultValue as { type: string; code: string }[] | undefined) ?? []).flatMap((it) => {
        const code = it.type === 'FUNCTION' ? place.context.loginCode : it.code;
        const entity = find(place, code);
        return entity ? [entity] : [];
      }),
    enforcesRequired: true,
  };
};

const files: FieldRule = {
  suffix: '.values',
  empty: [],
  parse: (raw, _property, place) =>
    asList(raw).map((item) => {
      const key = asText(asObject(item).fileKey);
      const file = place.context.attach(key, place.before as readonly FileValue[] | undefined);
      if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
      return file;
    }),
  enforcesRequired: true,
};

/** The rule of each type whose values a request may write; a type that is absent ignores what is sent. */
export const fieldRules: Readonly<Partial<Record<FieldType, FieldRule>>> = {
  SINGLE_LINE_TEXT: text(checkLength),
  MULTI_LINE_TEXT: text(checkLength),
  RICH_TEXT: text(),
  LINK: text(checkLength),
  NUMBER: {
    ...text(checkRange),
    parse: parseNumber,
    byDefault: (it) => normaliseNumber(defaultText(it) as string) ?? '',
  },
  DATE: timed(
    parseDate,
    null,
    (place) => now(place).date,
    (it) => (isDate(it) ? it : null),
  ),
  TIME: timed(parseTime, null, (place) => now(place).time, normaliseTime),
  DATETIME: timed(parseDateAndTime, '', (place) => minuteTime(place.context.now), storedDateTime),
  DROP_DOWN: oneOf(true),
  RADIO_BUTTON: oneOf(false),
  CHECK_BOX: someOf,
  MULTI_SELECT: someOf,
  USER_SELECT: entities('user'),
  ORGANIZATION_SELECT: entities('organization'),
  GROUP_SELECT: entities('group'),
  FILE: files,
};

/** What stands in a field of this type when nothing was entered. */
export const emptyValue = (type: FieldType): Value => {
  const rule = fieldRules[type];
  return rule ? rule.empty : '';
};
