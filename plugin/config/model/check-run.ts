import { type Signal, signal } from '@preact/signals';
import type { Check, CheckFinding } from './connection-checks.ts';

/** One line of the test as it stands: running, done, or held back by a check before it (neither). */
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
  /** Repeats one check and those behind it; the others stay as they are. */
  repeat(check: Check): Promise<void>;
}

/** Whether a finished test lets the wizard go on: nothing is red. */
export const passed = (lines: readonly CheckLine[]): boolean =>
  lines.length > 0 && lines.every((it) => it.finding !== null && it.finding.state !== 'bad');

const behind = (check: Check, checks: readonly Check[]): readonly Check[] =>
  checks.filter((it) => it.after === check.name).flatMap((it) => [it, ...behind(it, checks)]);

/** Runs checks side by side, each as soon as the one before it passed; lines fill as answers come. A newer start makes an older one's answers void. */
export const createCheckRun = (): CheckRun => {
  const lines = signal<readonly CheckLine[]>([]);
  const done = signal(false);
  let turn = 0;
  const put = (check: Check, part: Partial<CheckLine>) => {
    lines.value = lines.value.map((it) => (it.check === check ? { ...it, ...part } : it));
    done.value = lines.value.every((it) => !it.running);
  };
  // Gives whether the check passed, so that those behind it know whether to ask at all.
  const runOne = async (check: Check, mine: number): Promise<boolean> => {
    const finding = await check.run();
    if (mine === turn) put(check, { finding, running: false });
    return finding.state !== 'bad';
  };
  const runAfter = async (check: Check, checks: readonly Check[], mine: number): Promise<void> => {
    const followers = checks.filter((it) => it.after === check.name);
    if (await runOne(check, mine)) {
      await Promise.all(followers.map((it) => runAfter(it, checks, mine)));
      return;
    }
    if (mine === turn) for (const it of behind(check, checks)) put(it, { finding: null, running: false });
  };
  return {
    lines,
    done,
    start: async (checks) => {
      turn += 1;
      const mine = turn;
      done.value = false;
      lines.value = checks.map((check) => ({ check, finding: null, running: true }));
      const first = checks.filter((it) => !it.after);
      await Promise.all(first.map((check) => runAfter(check, checks, mine)));
    },
    repeat: async (check) => {
      const checks = lines.value.map((it) => it.check);
      for (const it of [check, ...behind(check, checks)]) put(it, { running: true });
      await runAfter(check, checks, turn);
    },
  };
};
