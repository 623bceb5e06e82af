import type { Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import { nextRunAt } from '../../../shared/sync/due/schedule.ts';
import { withReadLimits } from '../../../shared/sync/limits/read-limits.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { shortTime } from '../times.ts';
import { heldUntil } from './held.rules.ts';

/** What the line is made of. */
export interface NoteFacts {
  readonly mayRun: boolean;
  readonly last: RunReport | null;
  /** Why a job that is due waits for another. */
  readonly behind: Fault | null;
}

/** The line at the menu's foot: who may run, until when the job is held, whom it waits for, or when it runs next. */
export const noteOf = (
  { config, clock, reader }: Pick<House, 'config' | 'clock' | 'reader'>,
  job: Job,
  { mayRun, last, behind }: NoteFacts,
): string => {
  const { words } = reader;
  const { jobs, connections, runGroup, stateApps } = config;
  if (!stateApps) return words.noStateApps;
  if (!mayRun) return runGroup === null ? words.notAllowedAdmin : words.notAllowed(runGroup);
  if (!job.enabled) return words.switchedOff;
  const now = clock.now();
  const timeOf = (at: number) => shortTime(new Date(at).toISOString(), now, reader);
  const held = heldUntil(last, now);
  if (held !== null) return words.heldUntil(timeOf(held));
  if (behind) return words.runsAfter(String(behind.values.job));
  const limited = withReadLimits(jobs, connections).find((it) => it.id === job.id) ?? job;
  const next = nextRunAt(limited, last?.startedAt ?? null);
  return next === null ? words.onlyByHand : words.nextRun(timeOf(Math.max(next, now)));
};
