import type { FieldValue } from '../record/record.ts';
import { textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Transform } from './transform.ts';

const wordsOf = prepared((options) => new Set(options.values as readonly string[]));

const matches = (value: FieldValue, words: ReadonlySet<string>): boolean => {
  if (words.size === 0) return value !== null && value !== false;
  if (Array.isArray(value)) return value.some((it) => words.has(textOf([it] as FieldValue)));
  return words.has(textOf(value));
};

/** Gives a tag when the field holds one of these values, and none when it does not; without values, when it holds any. */
export const tagWhen: Transform = {
  id: 'tagWhen',
  accepts: ['text', 'choice', 'choices', 'boolean', 'decimal'],
  gives: 'choices',
  takesEmpty: true,
  options: [
    { name: 'values', kind: 'words', default: [] },
    { name: 'tag', kind: 'text', default: '' },
  ],
  examples: [
    { options: { values: ['契約中'], tag: '顧客' }, from: '契約中', to: ['顧客'] },
    { options: { values: ['契約中'], tag: '顧客' }, from: '解約', to: null },
    { options: { tag: '来場' }, from: ['6月展示会'], to: ['来場'] },
    { options: { tag: '来場' }, from: null, to: null },
  ],
  run(value, options) {
    const tag = String(options.tag);
    return { value: tag !== '' && matches(value, wordsOf(options)) ? [tag] : null };
  },
};
