import type { Clock } from '../../shared/ports/clock.ts';

/** The browser's own time. */
export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
