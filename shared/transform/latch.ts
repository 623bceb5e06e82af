import type { FieldValue } from '../record/record.ts';
import { give, tell, textOf } from './answers.ts';
import { prepared } from './prepared.ts';
import type { Options, Transform } from './transform.ts';

const onWords = prepared((options: Options) => new Set(options.on as readonly string[]));

const isOn = (value: FieldValue, options: Options): boolean =>
  value === true || (value !== null && value !== false && onWords(options).has(textOf(value)));

/**
 * Lets a value only ever switch on: an "off" from the other side is left out and told, so that
 * someone who asked for no more mail is never signed up again by a sync.
 */
export const latch: Transform = {
  id: 'latch',
  accepts: ['boolean', 'text', 'choice', 'choices'],
  gives: 'same',
  takesEmpty: true,
  options: [{ name: 'on', kind: 'words', default: ['true', '1', '停止中', '停止', 'はい'] }],
  examples: [
    { context: { current: false }, from: true, to: true },
    { context: { current: '配信中' }, from: '停止中', to: '停止中' },
    { context: { current: '停止中' }, from: '配信中', to: { issue: 'LATCHED' } },
    { context: { current: true }, from: false, to: { issue: 'LATCHED' } },
    { context: { current: true }, from: null, to: { issue: 'LATCHED' } },
    { context: { current: '配信中' }, from: '配信中', to: '配信中' },
    { context: { current: null }, from: '配信中', to: '配信中' },
  ],
  run(value, options, context) {
    const current = context.current ?? null;
    if (!isOn(current, options) || isOn(value, options)) return give(value);
    return tell('LATCHED', 'note', current, { value: textOf(value), current: textOf(current) });
  },
};
