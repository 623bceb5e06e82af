import { KintoneError } from '../errors/kintone-error.ts';
import type { FieldProperty, FieldType } from '../forms/field-property.ts';
import { normaliseNumber } from '../records/normalise-number.ts';
import { isDate, normaliseTime, parseMoment, secondTime, startOfDay, wallClock } from '../records/times.ts';
import type { Value } from '../store/record.ts';
import { dateFunctions } from './date-functions.ts';
import {
  type Matcher,
  matchEntities,
  matchFiles,
  matchNothing,
  matchNumber,
  matchOptions,
  matchRange,
  matchText,
} from './matchers.ts';
import type { Comparison, Operand } from './query.ts';
import { type Asker, zoneOf } from './query-world.ts';
import { syntaxError } from './tokenize.ts';

type Build = (comparison: Comparison, property: FieldProperty, asker: Asker) => Matcher;

const functionRefused = (property: FieldProperty, name: string) =>
  new KintoneError('GAIA_IQ03', (words) => words.functionNotAllowed(property.code, name));

const literals = ({ operands }: Comparison, property: FieldProperty): readonly string[] =>
  operands.map((operand) => {
    if (operand.kind === 'function') throw functionRefused(property, operand.name);
    return operand.value;
  });

const textual: Build = (comparison, property) =>
  matchText(comparison.operator, literals(comparison, property));

const numeric: Build = (comparison, property) => {
  const wanted = literals(comparison, property);
  if (wanted.some((it) => it.trim() !== '' && normaliseNumber(it) === null)) throw syntaxError();
  return matchNumber(comparison.operator, wanted);
};

const optional: Build = (comparison, property) =>
  matchOptions(comparison.operator, literals(comparison, property));

const oneText: Build = (comparison, property) =>
  matchOptions(comparison.operator, literals(comparison, property));

const entity =
  (functionName: string | null, meaning: (asker: Asker) => string): Build =>
  (comparison, property, asker) => {
    const codes = comparison.operands.map((operand) => {
      if (operand.kind === 'literal') return operand.value;
      if (operand.name.toUpperCase() !== functionName) throw functionRefused(property, operand.name);
      return meaning(asker);
    });
    return matchEntities(comparison.operator, codes);
  };

const loginUser = (asker: Asker): string => (asker.actor.kind === 'user' ? asker.actor.user.code : '');
const primaryOrganization = (asker: Asker): string =>
  asker.actor.kind === 'user' ? (asker.actor.user.organizations[0] ?? '') : '';

const people = entity('LOGINUSER', loginUser);

interface Stretch<T> {
  readonly from: T;
  readonly to: T;
}

const only = (comparison: Comparison): Operand => {
  const [operand] = comparison.operands;
  if (!operand) throw syntaxError();
  return operand;
};

const days = (operand: Extract<Operand, { kind: 'function' }>, property: FieldProperty, asker: Asker) => {
  const run = dateFunctions[operand.name.toUpperCase()];
  if (!run) throw functionRefused(property, operand.name);
  return run(operand.arguments, wallClock(asker.clock.now(), zoneOf(asker)).date);
};

const asIs = (value: Value): string | null => (typeof value === 'string' && value !== '' ? value : null);

const date: Build = (comparison, property, asker) => {
  const operand = only(comparison);
  if (operand.kind === 'function') {
    const { from, to } = days(operand, property, asker);
    return matchRange(comparison.operator, asIs, from, to);
  }
  if (operand.value === '') return matchNothing(comparison.operator);
  if (!isDate(operand.value)) throw syntaxError();
  return matchRange(comparison.operator, asIs, operand.value, operand.value);
};

const timeOfDay: Build = (comparison, property) => {
  const [value = ''] = literals(comparison, property);
  if (value === '') return matchNothing(comparison.operator);
  const time = normaliseTime(value);
  if (time === null) throw syntaxError();
  return matchRange(comparison.operator, asIs, time, time);
};

const moment: Build = (comparison, property, asker) => {
  const operand = only(comparison);
  if (operand.kind === 'literal' && operand.value === '') return matchNothing(comparison.operator);
  // Moments are kept in one form only, so that their texts sort as they do.
  const { from, to } = momentStretch(operand, property, asker);
  return matchRange(comparison.operator, asIs, secondTime(from), secondTime(to));
};

const momentStretch = (operand: Operand, property: FieldProperty, asker: Asker): Stretch<number> => {
  const zone = zoneOf(asker);
  if (operand.kind === 'literal') {
    const time = parseMoment(operand.value);
    if (time !== null) return { from: time, to: time };
    if (!isDate(operand.value)) throw syntaxError();
    const start = startOfDay(operand.value, zone);
    return { from: start, to: start + 86_400_000 };
  }
  if (operand.name.toUpperCase() === 'NOW') {
    if (operand.arguments.length > 0) throw new KintoneError('GAIA_IL08', (words) => words.illegalQuery);
    const now = Math.floor(asker.clock.now() / 60_000) * 60_000;
    return { from: now, to: now };
  }
  const { from, to } = days(operand, property, asker);
  return { from: startOfDay(from, zone), to: startOfDay(to, zone) };
};

const files: Build = (comparison, property) =>
  matchFiles(comparison.operator, literals(comparison, property));

const builders: Readonly<Partial<Record<FieldType, Build>>> = {
  RECORD_NUMBER: numeric,
  SINGLE_LINE_TEXT: textual,
  LINK: textual,
  MULTI_LINE_TEXT: textual,
  RICH_TEXT: textual,
  NUMBER: numeric,
  CALC: numeric,
  CHECK_BOX: optional,
  MULTI_SELECT: optional,
  RADIO_BUTTON: oneText,
  DROP_DOWN: oneText,
  STATUS: oneText,
  DATE: date,
  TIME: timeOfDay,
  DATETIME: moment,
  CREATED_TIME: moment,
  UPDATED_TIME: moment,
  USER_SELECT: people,
  CREATOR: people,
  MODIFIER: people,
  STATUS_ASSIGNEE: people,
  ORGANIZATION_SELECT: entity('PRIMARY_ORGANIZATION', primaryOrganization),
  GROUP_SELECT: entity(null, () => ''),
  FILE: files,
};

const calcKinds: Readonly<Record<string, Build>> = { DATE: date, TIME: timeOfDay, DATETIME: moment };

/** What a comparison asks of one value of this field; refuses operands the field cannot be compared with. */
export const fieldMatcher = (comparison: Comparison, property: FieldProperty, asker: Asker): Matcher => {
  const build =
    property.type === 'CALC' ? (calcKinds[property.format ?? ''] ?? numeric) : builders[property.type];
  if (!build) throw syntaxError();
  return build(comparison, property, asker);
};
