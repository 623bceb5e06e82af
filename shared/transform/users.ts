import type { FieldValue, Person } from '../record/record.ts';
import { refuse, textOf } from './answers.ts';
import type { Transform, Transformed } from './transform.ts';

const asPeople = (value: FieldValue): readonly Partial<Person>[] => {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value !== 'string')
    return value.map((it) => (typeof it === 'string' ? { code: it } : (it as Person)));
  return value
    .split(/[;,、\n]/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((code) => ({ code }));
};

/** Every name a person may stand under in the table, best first. */
const names = (person: Partial<Person>): string[] =>
  [person.email?.toLowerCase(), person.code, person.code?.toLowerCase(), person.name].filter(
    (it) => it !== undefined && it !== '',
  ) as string[];

const wanted = (codes: readonly string[], type: string | undefined): FieldValue => {
  if (codes.length === 0) return null;
  const listed = type === undefined || type === 'users' || type === 'groups' || type === 'organizations';
  return listed ? codes.map((code) => ({ code })) : (codes[0] ?? null);
};

/** Finds the other system's users by your table: by e-mail address, login name or shown name. */
export const users: Transform = {
  id: 'users',
  accepts: ['users', 'text', 'email', 'reference', 'choice', 'organizations', 'groups'],
  gives: 'target',
  options: [
    { name: 'table', kind: 'table', default: {} },
    { name: 'unmatched', kind: 'choice', default: 'refuse', choices: ['refuse', 'keep', 'other'] },
    { name: 'other', kind: 'text', default: '' },
  ],
  examples: [
    { options: { table: { 'sato@example.com': 'sato' } }, from: 'Sato@example.com', to: [{ code: 'sato' }] },
    {
      options: { table: { sato: '0055g00000AAAAAAA0' } },
      context: { target: { type: 'reference' } as never },
      from: [{ code: 'sato', name: '佐藤' }],
      to: '0055g00000AAAAAAA0',
    },
    { options: { unmatched: 'keep' }, from: [{ code: 'sato', name: '佐藤' }], to: [{ code: 'sato' }] },
    { options: { unmatched: 'other', other: 'admin' }, from: 'nobody@example.com', to: [{ code: 'admin' }] },
    { from: 'nobody@example.com', to: { issue: 'USER_UNKNOWN' } },
  ],
  run(value, options, context): Transformed {
    const table = options.table as { readonly [from: string]: string };
    const codes: string[] = [];
    for (const person of asPeople(value)) {
      const known = names(person).find((it) => Object.hasOwn(table, it));
      if (known !== undefined) codes.push(table[known] ?? '');
      else if (options.unmatched === 'keep') codes.push(person.code ?? '');
      else if (options.unmatched === 'other' && options.other !== '') codes.push(String(options.other));
      else return refuse('USER_UNKNOWN', textOf([person] as never));
    }
    return { value: wanted([...new Set(codes)], context.target?.type) };
  },
};
