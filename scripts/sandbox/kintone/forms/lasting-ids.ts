import type { FieldMap, FieldProperty } from './field-property.ts';

/** The key under which an option's lasting number is kept. */
export const optionKey = (code: string, option: string): string => `${code}\n${option}`;

/** Every name of a form that has a lasting number: fields, fields in tables, options. */
export const namesIn = (fields: FieldMap): readonly string[] =>
  Object.values(fields).flatMap((field) => [
    ...ownNames(field),
    ...Object.values(field.fields ?? {}).flatMap(ownNames),
  ]);

const ownNames = (field: FieldProperty): string[] => [
  field.code,
  ...Object.keys(field.options ?? {}).map((option) => optionKey(field.code, option)),
];

/** Gives numbers to new names, keeps those of known ones and hands those of renamed ones on. */
export const renumber = (
  ids: Readonly<Record<string, number>>,
  fields: FieldMap,
  renames: ReadonlyMap<string, string>,
): Readonly<Record<string, number>> => {
  let last = Math.max(0, ...Object.values(ids));
  const before = new Map([...renames].map(([from, to]) => [to, from]));
  return Object.fromEntries(
    namesIn(fields).map((name) => {
      const known = ids[before.get(name) ?? name];
      if (known !== undefined) return [name, known];
      last += 1;
      return [name, last];
    }),
  );
};
