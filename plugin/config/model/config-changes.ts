import type { Config } from '../../../shared/config/config.ts';

/** One difference between two configurations: where, and both values as text (null = absent). */
export interface ConfigChange {
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hasIds = (value: unknown): value is readonly { readonly id: string }[] =>
  Array.isArray(value) && value.length > 0 && value.every((it) => isObject(it) && typeof it.id === 'string');

// Lists of things with ids are compared by id, so that moving one is not a change of all.
const membersOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (hasIds(value)) return new Map(value.map((it) => [it.id, it]));
  return isObject(value) && !Array.isArray(value) ? new Map(Object.entries(value)) : new Map();
};

const longest = 160;

const named = (it: Readonly<Record<string, unknown>>): string => {
  const pair = [it.left, it.right].filter((side) => typeof side === 'string' && side !== '');
  return String(it.name ?? it.label ?? (pair.length > 0 ? pair.join(' ⇄ ') : it.id));
};

// People know a job, a connection or a row by its name; anything else is shown as it is stored, cut where it gets long.
const textOf = (value: unknown): string | null => {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (hasIds(value)) return value.map((it) => named(it as never)).join(', ');
  if (isObject(value) && 'id' in value) return named(value);
  const json = JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
};

const compare = (before: unknown, after: unknown, path: readonly string[]): readonly ConfigChange[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const left = membersOf(before);
  const right = membersOf(after);
  const names = new Set([...left.keys(), ...right.keys()]);
  const whole = before === undefined || after === undefined || names.size === 0 || path.length > 4;
  if (whole || !isObject(before) || !isObject(after))
    return [{ path, before: textOf(before), after: textOf(after) }];
  const inside = [...names].flatMap((name) => compare(left.get(name), right.get(name), [...path, name]));
  // Nothing differs inside: the order does.
  return inside.length > 0
    ? inside
    : [{ path, before: [...left.keys()].join(', '), after: [...right.keys()].join(', ') }];
};

/** What changed between two configurations, from the outside in; rows and jobs are followed by their ids. */
export const configChanges = (before: Config, after: Config): readonly ConfigChange[] =>
  before === after ? [] : compare(before, after, []);
