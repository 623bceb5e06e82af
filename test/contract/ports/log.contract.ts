import { expect, test } from 'vitest';
import type { Log } from '../../../shared/ports/log.ts';

/** A log and what was written to it; `broken` is the same kind of log whose place cannot be written to. */
export interface LogWorld {
  readonly log: Log;
  readonly broken: Log;
  text(): string;
}

/** The promises of `ports/log.ts`. */
export const logContract = (open: () => LogWorld): void => {
  test('each event is told with every figure, in the order they came', () => {
    const { log, text } = open();
    log.line('retry', { code: 'NETWORK_TIMEOUT', attempt: 2, last: false });
    log.line('take-over', { job: 'customers' });
    const found = ['retry', 'NETWORK_TIMEOUT', '2', 'false', 'take-over', 'customers'].map((it) =>
      text().indexOf(it),
    );
    expect(found.every((it) => it >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('an event without figures, and one that nobody has heard of, are told as well', () => {
    const { log, text } = open();
    log.line('never-heard-of', {});
    expect(text()).toContain('never-heard-of');
  });

  test('a log that cannot be written stops nobody', () => {
    const { broken } = open();
    expect(() => broken.line('retry', { attempt: 1 })).not.toThrow();
  });
};
