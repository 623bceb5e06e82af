import { recoveryOf } from '../../fault/fault.ts';
import type { Result } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import { retryDelay } from './retry.rules.ts';

/** Repeats an action whose fault may well pass, with growing waits; the last fault stands. The action must bear repeating. */
export const retrying = async <T>(
  ports: Pick<SyncPorts, 'clock' | 'random' | 'log'>,
  action: (attempt: number) => Promise<Result<T>>,
): Promise<Result<T>> => {
  for (let attempt = 1; ; attempt += 1) {
    const done = await action(attempt);
    if (done.ok || recoveryOf(done.fault) !== 'retry') return done;
    const wait = retryDelay(attempt, ports.random?.() ?? 0.5);
    if (wait === null) return done;
    ports.log?.line('retry', { code: done.fault.code, attempt, wait });
    await ports.clock.sleep(wait);
  }
};
