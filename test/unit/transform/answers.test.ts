import { expect, it } from 'vitest';
import { give, quote, refuse, tell, textOf } from '../../../shared/transform/answers.ts';

it('an empty text is no value', () => {
  expect(give('')).toEqual({ value: null });
  expect(give('a')).toEqual({ value: 'a' });
});

it('a refusal quotes the value, cut when it is long', () => {
  expect(refuse('DATE_FORMAT', '05/01').issues).toEqual([
    { code: 'DATE_FORMAT', severity: 'error', path: [], values: { value: '05/01' } },
  ]);
  expect(quote('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`);
});

it('a note keeps the value', () => {
  expect(tell('TRUNCATED', 'note', 'a', { left: 1 })).toMatchObject({
    value: 'a',
    issues: [{ values: { left: 1 } }],
  });
});

it.each([
  [null, ''],
  [true, 'true'],
  [['a', 'b'], 'a, b'],
  [[{ code: 'sato', name: '佐藤' }], 'sato'],
  [[{ key: 'k', name: '見積.pdf', contentType: 'application/pdf', size: 1 }], '見積.pdf'],
  [[{ fields: { 品: '机', 数: '2' } }], '机 2'],
])('%j reads as "%s"', (value, text) => {
  expect(textOf(value)).toBe(text);
});
