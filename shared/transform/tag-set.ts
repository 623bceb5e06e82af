import type { FieldValue } from '../record/record.ts';
import { refuse, textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Options, Transform, TransformContext } from './transform.ts';

const mark = ';';

const listOf = (value: FieldValue | undefined): readonly string[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value !== 'string') return value.map((it) => textOf([it] as FieldValue));
  return value
    .split(/[;,、\n]/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
};

const rulesOf = prepared((options: Options) => ({
  allowed: new Set(options.allowed as readonly string[]),
  ours: new Set(options.ours as readonly string[]),
  prefix: String(options.prefix),
}));

const isOurs = (tag: string, options: Options): boolean => {
  const { ours, prefix } = rulesOf(options);
  return ours.has(tag) || (prefix !== '' && tag.startsWith(prefix));
};

type Mode = (current: readonly string[], wanted: readonly string[], options: Options) => readonly string[];

const modes: Readonly<Record<string, Mode>> = {
  append: (current, wanted) => [...current, ...wanted],
  remove: (current, wanted) => current.filter((it) => !wanted.includes(it)),
  managed: (current, wanted, options) => [
    ...current.filter((it) => !isOurs(it, options)),
    ...wanted.filter((it) => isOurs(it, options)),
  ],
};

const asTarget = (tags: readonly string[], context: TransformContext): FieldValue => {
  if (tags.length === 0) return null;
  const type = context.target?.type;
  return type === 'text' || type === 'multiline' ? tags.join(mark) : tags;
};

/**
 * Tags that several systems write: only ever add, only remove those listed, or look after our own and leave
 * every other tag alone. A tag outside the written rules is refused.
 */
export const tagSet: Transform = {
  id: 'tagSet',
  accepts: ['choices', 'choice', 'text', 'multiline'],
  gives: 'target',
  takesEmpty: true,
  options: [
    { name: 'mode', kind: 'choice', default: 'append', choices: ['append', 'remove', 'managed'] },
    { name: 'ours', kind: 'words', default: [] },
    { name: 'prefix', kind: 'text', default: '' },
    { name: 'allowed', kind: 'words', default: [] },
  ],
  examples: [
    { context: { current: ['A', 'B'] }, from: ['K1'], to: ['A', 'B', 'K1'] },
    {
      options: { mode: 'managed', ours: ['K1'] },
      context: { current: ['A', 'B'] },
      from: ['K1'],
      to: ['A', 'B', 'K1'],
    },
    {
      options: { mode: 'managed', ours: ['K1'] },
      context: { current: ['A', 'B', 'K1'] },
      from: null,
      to: ['A', 'B'],
    },
    {
      options: { mode: 'managed', prefix: 'kt:' },
      context: { current: ['A', 'kt:old'] },
      from: ['kt:new'],
      to: ['A', 'kt:new'],
    },
    { options: { mode: 'remove' }, context: { current: ['A', 'B'] }, from: ['B', 'C'], to: ['A'] },
    { options: { allowed: ['S1', 'S2'] }, from: ['S1', 'X'], to: { issue: 'TAG_NOT_ALLOWED' } },
    { context: { current: 'A;B', target: { type: 'text' } as never }, from: 'K1', to: 'A;B;K1' },
  ],
  run(value, options, context) {
    const wanted = listOf(value);
    const { allowed } = rulesOf(options);
    const wrong = allowed.size === 0 ? undefined : wanted.find((it) => !allowed.has(it));
    if (wrong !== undefined) return refuse('TAG_NOT_ALLOWED', wrong);
    const tags =
      (modes[String(options.mode)] ?? modes.append)?.(listOf(context.current), wanted, options) ?? wanted;
    return { value: asTarget([...new Set(tags)], context) };
  },
};
