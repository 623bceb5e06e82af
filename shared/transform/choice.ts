import type { Field } from '../field/schema.ts';
import { give, refuse, tell, textOf } from './answers.ts';
import type { Options, Transform, TransformContext } from './transform.ts';

/** What becomes of an option the other side does not have. */
export const unmatchedPolicies = ['refuse', 'leaveOut', 'other', 'keep'] as const;

const optionsOf = new WeakMap<Field, ReadonlyMap<string, string>>();

/** Options by their stored name, and by label where that is clear; letter width and case do not matter when nothing fits exactly. */
const lookUp = (target: Field): ReadonlyMap<string, string> => {
  const known = optionsOf.get(target);
  if (known) return known;
  const choices = target.choices ?? [];
  const loose = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const built = new Map([
    ...choices.map((it) => [`~${loose(it.label)}`, it.value] as const),
    ...choices.map((it) => [`~${loose(it.value)}`, it.value] as const),
    ...choices.map((it) => [it.label, it.value] as const),
    ...choices.map((it) => [it.value, it.value] as const),
  ]);
  optionsOf.set(target, built);
  return built;
};

/** The stored name of the target's option that a text means, after the step's own table; null when there is none. */
export const matchOption = (text: string, options: Options, context: TransformContext): string | null => {
  const table = (options.table ?? {}) as { readonly [from: string]: string };
  const wanted = Object.hasOwn(table, text) ? (table[text] ?? text) : text;
  const target = context.target;
  if (!target?.choices || target.choices.length === 0) return wanted;
  const known = lookUp(target);
  const exact = known.get(wanted) ?? known.get(`~${wanted.normalize('NFKC').trim().toLowerCase()}`);
  return exact ?? (target.restricted || options.unmatched !== 'keep' ? null : wanted);
};

/** Finds the option of the target for a value: your table first, then name, then label. */
export const choice: Transform = {
  id: 'choice',
  accepts: ['choice', 'text', 'multiline', 'decimal', 'boolean', 'reference'],
  gives: 'choice',
  options: [
    { name: 'table', kind: 'table', default: {} },
    { name: 'unmatched', kind: 'choice', default: 'refuse', choices: [...unmatchedPolicies] },
    { name: 'other', kind: 'text', default: '' },
  ],
  examples: [
    { options: { table: { 見込み: 'Open', 失注: 'Closed' } }, from: '見込み', to: 'Open' },
    { from: '新規', to: '新規' },
  ],
  run(value, options, context) {
    const text = textOf(value);
    const found = matchOption(text, options, context);
    if (found !== null) return give(found);
    if (options.unmatched === 'leaveOut') return tell('CHOICE_UNKNOWN', 'warning', null, { value: text });
    if (options.unmatched === 'other' && options.other !== '') {
      return tell('CHOICE_UNKNOWN', 'note', String(options.other), { value: text });
    }
    return refuse('CHOICE_UNKNOWN', value);
  },
};
