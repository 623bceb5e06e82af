import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../shared/phone/fold-text.ts';
import '../../support/steady-chance.ts';

it('folds letter for letter, so that every offset stays good', () => {
  expect(foldText('（０３）１２３４ー５６７８　ＦＡＸ')).toBe('(03)1234-5678 FAX');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});

it('plain text comes back as it is', () => {
  expect(foldText('03-1234-5678')).toBe('03-1234-5678');
});
