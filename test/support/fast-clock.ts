import { createRequire, syncBuiltinESMExports } from 'node:module';

// Loaded before the runner: its time begins later and runs faster, so that nobody waits for schedules and leases.
const [laterMs = 0, speed = 1] = (process.env.FAST_CLOCK ?? '').split(' ').map(Number);
const realNow = Date.now.bind(Date);
const began = realNow();
Date.now = () => began + laterMs + (realNow() - began) * speed;

const timers = createRequire(import.meta.url)('node:timers/promises') as {
  setTimeout: (ms?: number, value?: unknown, options?: object) => Promise<unknown>;
};
const realTimeout = timers.setTimeout;
timers.setTimeout = (ms = 0, value, options) => realTimeout(ms / speed, value, options);
syncBuiltinESMExports();
