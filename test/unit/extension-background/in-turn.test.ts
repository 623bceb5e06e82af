import { expect, test } from 'vitest';
import { inTurn } from '../../../extension/background/in-turn.ts';

test('work waits for the work before it, even when that failed', async () => {
  const turn = inTurn();
  const log: string[] = [];
  const first = turn(async () => {
    await Promise.resolve();
    log.push('first');
    throw new Error('no');
  });
  const second = turn(async () => {
    log.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(log).toEqual(['first', 'second']);
});
