import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../shared/ports/clock.ts';

/** The machine's own time. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await sleep(ms);
  },
};
