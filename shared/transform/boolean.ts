import type { FieldType } from '../field/field-type.ts';
import type { FieldValue } from '../record/record.ts';
import { give, refuse, textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Options, Transform } from './transform.ts';

/** The six words every tool agrees on; a typing mistake in one of them must never pass. */
const exactOn = ['true', 'True', 'TRUE'];
const exactOff = ['false', 'False', 'FALSE'];

const wordsOf = prepared((options: Options) => ({
  on: new Set([...exactOn, ...(options.on as readonly string[])]),
  off: new Set([...exactOff, ...(options.off as readonly string[])]),
}));

const readWord = (text: string, options: Options): boolean | null => {
  const { on, off } = wordsOf(options);
  if (on.has(text)) return true;
  return off.has(text) ? false : null;
};

const digits = new Map([
  ['1', true],
  ['0', false],
]);

const read = (value: FieldValue, options: Options, source: FieldType | undefined): boolean | null => {
  if (typeof value === 'boolean') return value;
  if (source === 'decimal') return digits.get(textOf(value)) ?? readWord(textOf(value), options);
  // A check box counts as ticked when anything in it is.
  if (Array.isArray(value)) return value.length > 0;
  return readWord(textOf(value).trim(), options);
};

/** Reads yes or no from words. Exactly six words are known, and those you add. */
export const boolean: Transform = {
  id: 'boolean',
  accepts: ['text', 'multiline', 'choice', 'choices', 'decimal', 'boolean'],
  gives: 'boolean',
  takesEmpty: true,
  options: [
    { name: 'on', kind: 'words', default: [] },
    { name: 'off', kind: 'words', default: [] },
    { name: 'emptyIsOff', kind: 'flag', default: false },
  ],
  examples: [
    { from: 'true', to: true },
    { from: 'True', to: true },
    { from: 'TRUE', to: true },
    { from: 'false', to: false },
    { from: 'False', to: false },
    { from: 'FALSE', to: false },
    { from: 'ture', to: { issue: 'BOOLEAN_FORMAT' } },
    { from: 'tRUE', to: { issue: 'BOOLEAN_FORMAT' } },
    { from: 'はい', to: { issue: 'BOOLEAN_FORMAT' } },
    { options: { on: ['はい', '○', '1'], off: ['いいえ', '×', '0'] }, from: '○', to: true },
    { options: { on: ['はい', '○', '1'], off: ['いいえ', '×', '0'] }, from: '0', to: false },
    { options: { on: ['停止中'], off: ['配信中'] }, from: '配信中', to: false },
    { from: ['希望する'], to: true },
    { from: null, to: null },
    { options: { emptyIsOff: true }, from: null, to: false },
  ],
  run(value, options, context) {
    if (value === null) return give(options.emptyIsOff === true ? false : null);
    const found = read(value, options, context.source?.type);
    return found === null ? refuse('BOOLEAN_FORMAT', value) : give(found);
  },
};
