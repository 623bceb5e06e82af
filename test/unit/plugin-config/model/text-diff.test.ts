import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDiff } from '../../../../plugin/config/model/text-diff.ts';

it('only what differs is marked', () => {
  const diff = textDiff('購買部 主任', '購買部 課長');
  expect([diff.start, diff.before.middle, diff.after.middle]).toEqual(['購買部 ', '主任', '課長']);
});

it('both texts can always be put together again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const diff = textDiff(a, b);
      expect(diff.start + diff.before.middle + diff.end).toBe(a);
      expect(diff.start + diff.after.middle + diff.end).toBe(b);
    }),
  );
});
