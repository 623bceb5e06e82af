import type { FaultCode } from '../../../shared/fault/codes.ts';
import { heldUntilOf } from '../../../shared/sync/limits/quota.rules.ts';
import type { RunReport } from '../../../shared/sync/report.ts';

// Holds that a person has to end or wants to plan for. What a network or a maintenance holds up goes on within the hour.
const told: ReadonlySet<FaultCode> = new Set(['QUOTA_HELD', 'CEILING', 'ACCESS_LOST']);

/** Until when the job of this run waits by itself, in milliseconds; null when it does not, or nobody can say. */
export const heldUntil = (report: RunReport | null, now: number): number | null => {
  const until = report?.state === 'held' ? heldUntilOf(report.fault) : null;
  const at = until === null ? Number.NaN : Date.parse(until);
  return at > now ? at : null;
};

/** Whether a job's last run is told above the list, and how loudly; null when its story is over or mends itself. */
export const toneAboveList = (report: RunReport | null, now: number): 'bad' | 'warn' | null => {
  if (!report?.fault) return null;
  if (report.state === 'stopped') return 'bad';
  if (report.state !== 'held' || !told.has(report.fault.code)) return null;
  const over = heldUntilOf(report.fault) !== null && heldUntil(report, now) === null;
  return over ? null : 'warn';
};
