import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText, digestValue } from '../../../shared/record/digest.ts';
import '../../support/steady-chance.ts';

it('stays what it was: links stored by older versions are compared with it', () => {
  expect([null, '', [], 'a', 'あ', true, false, ['b', 'a'], '1\r\n2'].map(digestValue)).toEqual([
    '',
    '',
    '',
    digestValue('a'),
    digestValue('あ'),
    digestValue('1'),
    digestValue('0'),
    digestValue(['a', 'b']),
    digestValue('1\n2'),
  ]);
  expect(digestValue('山田 太郎')).toMatchInlineSnapshot(`"aobksjo8b4bg"`);
  expect(digestValue(['東京', '大阪'])).toMatchInlineSnapshot(`"np7hj47k8bvc"`);
  expect(digestValue([{ fields: { 品: '机' } }])).toMatchInlineSnapshot(`"g9bhv7rtq8n9"`);
});

it('different texts have different digests, each of a few letters', () => {
  const seen = new Map<string, string>();
  for (let at = 0; at < 50_000; at += 1) {
    const digest = digestValue(`value ${at}`);
    expect(seen.get(digest)).toBeUndefined();
    expect(digest.length).toBe(12);
    seen.set(digest, String(at));
  }
});

it('two values have one digest exactly when they are one value', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab\u001c\n'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(digestValue(a) === digestValue(b)).toBe(canonicalText(a) === canonicalText(b));
    }),
  );
});

it.each([
  [['b', 'a'], ['a', 'b'], true],
  [[{ code: 'sato', name: '佐藤' }], [{ code: 'sato' }], true],
  [[{ id: '1', fields: { 品: '机', 数: '1' } }], [{ fields: { 数: '1', 品: '机' } }], true],
  [
    [{ fields: { 品: '机' } }, { fields: { 品: '椅子' } }],
    [{ fields: { 品: '椅子' } }, { fields: { 品: '机' } }],
    false,
  ],
  [
    [{ key: 'k1', name: 'a.pdf', contentType: '', size: 1 }],
    [{ key: 'k2', name: 'a.pdf', contentType: '', size: 1 }],
    true,
  ],
  [['a,b'], ['a', 'b'], false],
])('%j and %j: alike %s', (a, b, alike) => {
  expect(digestValue(a as never) === digestValue(b as never)).toBe(alike);
});
