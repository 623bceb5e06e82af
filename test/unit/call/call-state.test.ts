import { expect, test } from 'vitest';
import { callMoves, isFinal, mayMove } from '../../../shared/call/call-state.ts';

test('a call that is over never moves again', () => {
  const over = ['ended', 'missed', 'busy', 'rejected', 'cancelled', 'failed'] as const;
  for (const from of over) {
    expect(isFinal(from)).toBe(true);
    for (const { to } of callMoves) expect(mayMove(from, to)).toBe(false);
  }
});

test('a call can only be held while somebody talks', () => {
  expect(mayMove('answered', 'held')).toBe(true);
  expect(mayMove('held', 'answered')).toBe(true);
  expect(mayMove('ringing', 'held')).toBe(false);
  expect(isFinal('held')).toBe(false);
});

test('every state can be reached from a requested call', () => {
  const reached = new Set(['requested']);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const { from, to } of callMoves) if (reached.has(from)) reached.add(to);
    grew = reached.size > before;
  }
  expect(reached).toEqual(new Set(callMoves.flatMap(({ from, to }) => [from, to])));
});
