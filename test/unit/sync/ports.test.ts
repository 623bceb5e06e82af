import { expect, test } from 'vitest';
import { otherSide } from '../../../shared/sync/ports.ts';

test('across from left is right, and back', () => {
  expect([otherSide('left'), otherSide('right')]).toEqual(['right', 'left']);
});
