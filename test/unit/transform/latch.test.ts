import { expect, it } from 'vitest';
import { latch } from '../../../shared/transform/latch.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold('[FER-09] an opt-out may come in and is never taken back from outside', latch);

it('[FER-09] what was held back is told, and the value that stands is kept', () => {
  const answer = transformed(latch, { from: false, context: { current: true } });
  expect(answer).toMatchObject({ value: true, issues: [{ code: 'LATCHED', severity: 'note' }] });
});
