import { type Fault, recoveryOf } from '../../shared/fault/fault.ts';
import type { RunReport } from '../../shared/sync/report.ts';

/** What a shell or a scheduler can tell runs apart by. */
export const exitCodes = { good: 0, rowsFailed: 1, usage: 2, stop: 3, hold: 4, retry: 5 } as const;

/** A fault's exit code: what to do about it decides. */
export const exitCodeOfFault = (it: Fault): number => {
  if (it.code === 'CONFIG_INVALID') return exitCodes.usage;
  const recovery = recoveryOf(it);
  return recovery === 'skip' ? exitCodes.rowsFailed : exitCodes[recovery];
};

/** A run's exit code: 0 only when every row is where it should be. */
export const exitCodeOfRun = (report: RunReport): number => {
  if (report.fault) return exitCodeOfFault(report.fault);
  return report.counts.failed + report.counts.conflicts > 0 ? exitCodes.rowsFailed : exitCodes.good;
};
