import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/bridge/base64url.ts';

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const code = toBase64url(text);
      expect(code).toMatch(/^[\w-]*$/);
      expect(fromBase64url(code)).toBe(text);
    }),
  );
});

test('it is the base64url everybody else writes', () => {
  expect(toBase64url('通話の設定 ✓')).toBe(Buffer.from('通話の設定 ✓').toString('base64url'));
});

test('anything else is refused', () => {
  expect(fromBase64url('a b')).toBeNull();
  expect(fromBase64url('____')).toBeNull();
});
