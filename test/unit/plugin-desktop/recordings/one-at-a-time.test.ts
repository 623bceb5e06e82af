import { expect, it } from 'vitest';
import { newTurn } from '../../../../plugin/desktop/recordings/one-at-a-time.ts';

it('one recording sounds at a time', () => {
  const turn = newTurn();
  const silenced: string[] = [];
  const first = () => silenced.push('first');
  const second = () => silenced.push('second');
  turn.take(first);
  turn.take(first);
  expect(silenced).toEqual([]);
  turn.take(second);
  expect(silenced).toEqual(['first']);
  turn.leave(first);
  turn.take(first);
  expect(silenced).toEqual(['first', 'second']);
});
