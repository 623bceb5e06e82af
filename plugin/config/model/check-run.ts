import { type Signal, signal } from '@preact/signals';
import type { Check, CheckFinding } from './connection-checks.ts';

/** One line of the test as it stands: waiting to begin, running, or done. */
export interface CheckLine {
  readonly check: Check;
  readonly finding: CheckFinding | null;
  readonly running: boolean;
}

/** A connection test in progress. */
export interface CheckRun {
  readonly lines: Signal<readonly CheckLine[]>;
  /** True once every check has an answer. */
  readonly done: Signal<boolean>;
  start(checks: readonly Check[]): Promise<void>;
  /** Repeats one check and leaves the others as they are. */
  repeat(check: Check): Promise<void>;
}

/** Whether a finished test lets the wizard go on: nothing is red. */
export const passed = (lines: readonly CheckLine[]): boolean =>
  lines.length > 0 && lines.every((it) => it.finding !== null && it.finding.state !== 'bad');

/** Runs checks side by side; lines fill as answers come. A newer start makes an older one's answers void. */
export const createCheckRun = (): CheckRun => {
  const lines = signal<readonly CheckLine[]>([]);
  const done = signal(false);
  let turn = 0;
  const put = (check: Check, part: Partial<CheckLine>) => {
    lines.value = lines.value.map((it) => (it.check === check ? { ...it, ...part } : it));
    done.value = lines.value.every((it) => !it.running);
  };
  const runOne = async (check: Check, mine: number) => {
    const finding = await check.run();
    if (mine === turn) put(check, { finding, running: false });
  };
  return {
    lines,
    done,
    start: async (checks) => {
      turn += 1;
      const mine = turn;
      done.value = false;
      lines.value = checks.map((check) => ({ check, finding: null, running: true }));
      await Promise.all(checks.map((check) => runOne(check, mine)));
    },
    repeat: async (check) => {
      put(check, { running: true });
      await runOne(check, turn);
    },
  };
};
