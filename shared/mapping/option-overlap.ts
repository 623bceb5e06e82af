import { plainName } from '../field/field-name.ts';
import type { Field } from '../field/schema.ts';

const optionNames = new WeakMap<Field, ReadonlySet<string>>();

const namesOf = (field: Field): ReadonlySet<string> => {
  let known = optionNames.get(field);
  if (!known) {
    known = new Set((field.choices ?? []).flatMap((it) => [plainName(it.value), plainName(it.label)]));
    optionNames.set(field, known);
  }
  return known;
};

/** Which part of the smaller list of options the other field has too, from 0 to 1. */
export const optionOverlap = (a: Field, b: Field): number => {
  if (!a.choices?.length || !b.choices?.length) return 0;
  const [small, large] = a.choices.length <= b.choices.length ? [a, b] : [b, a];
  const known = namesOf(large);
  const both = (small.choices ?? []).filter(
    (it) => known.has(plainName(it.value)) || known.has(plainName(it.label)),
  );
  return both.length / (small.choices?.length ?? 1);
};
