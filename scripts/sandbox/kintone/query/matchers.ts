import { normaliseNumber } from '../records/normalise-number.ts';
import type { EntityValue, FileValue, Value } from '../store/record.ts';
import { fold, wordAt } from './contains-word.ts';
import type { Operator } from './query.ts';

/** Whether a value satisfies a comparison. */
export type Matcher = (value: Value) => boolean;

const isEmpty = (value: Value): boolean => value === null || value === '' || value.length === 0;
const isBlank = (value: Value): boolean =>
  isEmpty(value) || (typeof value === 'string' && value.trim() === '');

const not =
  (matcher: Matcher): Matcher =>
  (value) =>
    !matcher(value);

const asked = (operator: Operator, matcher: Matcher): Matcher =>
  operator === '!=' || operator === 'not in' || operator === 'not like' || operator === 'is not empty'
    ? not(matcher)
    : matcher;

/** Compares text: exact for `=` and `in`, by words for `like`. */
export const matchText = (operator: Operator, wanted: readonly string[]): Matcher => {
  if (operator.endsWith('empty')) return asked(operator, isBlank);
  if (operator.endsWith('like'))
    return asked(
      operator,
      searcher(wanted[0] ?? '', (value) => [value as string]),
    );
  const set = new Set(wanted);
  return asked(operator, (value) => set.has(isEmpty(value) ? '' : (value as string)));
};

/** Searches the names of attached files. */
export const matchFiles = (operator: Operator, wanted: readonly string[]): Matcher => {
  if (operator.endsWith('empty')) return asked(operator, isEmpty);
  const names = (value: Value) => ((value ?? []) as readonly FileValue[]).map((file) => file.name);
  return asked(operator, searcher(wanted[0] ?? '', names));
};

/** Compares numbers by amount; an empty one is neither above nor below anything. */
export const matchNumber = (operator: Operator, wanted: readonly string[]): Matcher => {
  const numbers = wanted.map((it) => normaliseNumber(it) ?? '');
  const set = new Set(numbers);
  if (!comparisons[operator]) return asked(operator, (value) => set.has((value as string | null) ?? ''));
  const limit = Number(numbers[0]);
  return matchOrder(operator, (value) => (isEmpty(value) ? null : Number(value)), limit, limit);
};

const comparisons: Partial<
  Record<Operator, (value: number | string, from: number | string, to: number | string) => boolean>
> = {
  '>': (value, _from, to) => value >= to,
  '<': (value, from) => value < from,
  '>=': (value, from) => value >= from,
  '<=': (value, _from, to) => value < to,
};
const exact: typeof comparisons = {
  '>': (value, from) => value > from,
  '<': (value, from) => value < from,
  '>=': (value, from) => value >= from,
  '<=': (value, from) => value <= from,
};

const matchOrder = <T extends number | string>(
  operator: Operator,
  read: (value: Value) => T | null,
  from: T,
  to: T,
): Matcher => {
  const compare = (from === to ? exact : comparisons)[operator];
  return (value) => {
    const own = read(value);
    return own !== null && (compare?.(own, from, to) ?? false);
  };
};

/** Compares something ordered with a stretch from `from` up to `to`; equal ends mean one exact point. */
export const matchRange = <T extends number | string>(
  operator: Operator,
  read: (value: Value) => T | null,
  from: T,
  to: T,
): Matcher => {
  if (operator !== '=' && operator !== '!=') return matchOrder(operator, read, from, to);
  return asked(operator, (value) => {
    const own = read(value);
    return own !== null && (from === to ? own === from : own >= from && own < to);
  });
};

/** Compares with nothing at all: `date = ""`. */
export const matchNothing = (operator: Operator): Matcher => asked(operator, isEmpty);

/** Whether one of the options, or none for `""`, is among the wanted ones. */
export const matchOptions = (operator: Operator, wanted: readonly string[]): Matcher => {
  const set = new Set(wanted);
  return asked(operator, (value) => {
    if (isEmpty(value)) return set.has('');
    return typeof value === 'string'
      ? set.has(value)
      : (value as readonly string[]).some((it) => set.has(it));
  });
};

/** Whether one of the people, groups or organisations is among the wanted ones. */
export const matchEntities = (operator: Operator, wanted: readonly string[]): Matcher => {
  const set = new Set(wanted);
  return asked(operator, (value) =>
    isEmpty(value) ? set.has('') : (value as readonly EntityValue[]).some((it) => set.has(it.code)),
  );
};

const searcher = (wanted: string, texts: (value: Value) => readonly string[]): Matcher => {
  const keyword = fold(wanted);
  return (value) => !isEmpty(value) && texts(value).some((text) => wordAt(fold(text), keyword) >= 0);
};
