import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boolean } from '../../../shared/transform/boolean.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';
import '../../support/steady-chance.ts';

examplesHold(
  '[FER-17][FER-18][FER-19][FER-20] six words are yes or no, a typing mistake is an error, and further words are yours to add',
  boolean,
);

const six = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'];

it('[FER-19] no seventh word is understood unless it was added', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'trueTRUEfalsFALS01yn') }), (word) => {
      fc.pre(word.trim() !== '' && !six.includes(word.trim()));
      expect(transformed(boolean, { from: word }).issues?.[0]?.code).toBe('BOOLEAN_FORMAT');
    }),
  );
});

it('a numeric source field may say 1 and 0', () => {
  const context = { source: { type: 'decimal' } as never };
  expect(transformed(boolean, { from: '1', context }).value).toBe(true);
  expect(transformed(boolean, { from: '0', context }).value).toBe(false);
  expect(transformed(boolean, { from: '2', context }).issues?.[0]?.code).toBe('BOOLEAN_FORMAT');
});
