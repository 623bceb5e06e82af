import { expect, it } from 'vitest';
import { fitValue } from '../../../shared/mapping/fit-value.ts';
import { choicesOf, field } from '../../support/fields.ts';

it.each([
  ['text', {}, 'a\nb', { value: 'a b' }],
  ['text', {}, true, { value: 'true' }],
  ['text', {}, ['a'], { error: 'TYPE_MISMATCH' }],
  ['multiline', {}, 'a\nb', { value: 'a\nb' }],
  ['decimal', {}, '1.50', { value: '1.5' }],
  ['decimal', { scale: 0 }, '2.5', { value: '3', note: 'LOSSY' }],
  ['boolean', {}, 'true', { error: 'BOOLEAN_FORMAT' }],
  ['date', {}, '2024/05/01', { error: 'DATE_FORMAT' }],
  ['time', {}, '9:05', { error: 'TIME_FORMAT' }],
  ['datetime', {}, 'x', { error: 'DATETIME_FORMAT' }],
  ['datetime', {}, '2024-05-01T00:00:30Z', { value: '2024-05-01T00:00:30.000Z' }],
  ['choice', choicesOf('a'), 'a', { value: 'a' }],
  ['choices', choicesOf('a'), 'a', { value: ['a'] }],
  ['choices', choicesOf('a'), ['a', 'b'], { error: 'CHOICE_UNKNOWN' }],
  ['users', {}, 'sato', { error: 'TYPE_MISMATCH' }],
  ['phone', {}, '０３−１２３４−５６７８', { value: '０３−１２３４−５６７８' }],
  ['email', { maxLength: 5 }, 'a@example.com', { error: 'TOO_LONG', limit: 5 }],
] as const)('%s %j takes %j as %j', (type, more, value, fitted) => {
  expect(fitValue(value as never, field('f', type, more))).toEqual(fitted);
});

it('empty fits everywhere', () => {
  expect(fitValue(null, field('f', 'boolean'))).toEqual({ value: null });
});
