import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { nextRunAt } from '../../../shared/sync/due/schedule.ts';
import { withReadLimits } from '../../../shared/sync/limits/read-limits.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { shortTime } from '../times.ts';
import { lastRun } from './last-run.ts';
import { retryRows } from './retry-rows.ts';

/** What the menu knows of a job; asked only while the menu is open. */
export interface JobStatus {
  readonly known: boolean;
  readonly last: RunReport | null;
  readonly mayRun: boolean | null;
  /** The line at the menu's foot: when it runs next, or why it cannot. */
  readonly note: string;
  showLast(): Promise<void>;
  retryFailed(): Promise<void>;
}

interface Known {
  readonly job: string;
  readonly last: RunReport | null;
  readonly mayRun: boolean;
}

/** Asks for a job's last run and this person's right when `job` is given, and again after each run. */
export const useJobStatus = (house: House, job: Job | undefined): JobStatus => {
  const [known, setKnown] = useState<Known | null>(null);
  const running = house.runs.running.value;
  const id = job?.id;
  useEffect(() => {
    if (id === undefined || running) return;
    let current = true;
    const ask = async () => {
      const [stores, mayRun] = await Promise.all([house.stores(), house.mayRun()]);
      const last = await lastRun(stores, id);
      if (current) setKnown({ job: id, last, mayRun });
    };
    void ask().catch((thrown) => house.broken('sync-now', thrown));
    return () => {
      current = false;
    };
  }, [house, id, running]);

  const mine = known?.job === id ? known : null;
  const last = mine?.last ?? null;
  const itemsOf = async (report: RunReport) => {
    const found = await (await house.stores())?.runLog.items(report.run);
    return found?.ok ? found.value : null;
  };
  return {
    known: mine !== null,
    last,
    mayRun: mine?.mayRun ?? null,
    note: job && mine ? noteOf(house, job, mine) : house.reader.words.loading,
    showLast: async () => {
      if (!job || !last) return;
      house.runs.shown.value = { job, report: last, items: await itemsOf(last) };
    },
    retryFailed: async () => {
      const items = last && (await itemsOf(last));
      if (!job || !items) return;
      for (const only of retryRows(job, items)) await house.runs.start({ job, trigger: 'retry', only });
    },
  };
};

const noteOf = (house: House, job: Job, { mayRun, last }: Known): string => {
  const { words } = house.reader;
  const { runGroup, stateApps } = house.config;
  if (!stateApps) return words.noStateApps;
  if (!mayRun) return runGroup === null ? words.notAllowedAdmin : words.notAllowed(runGroup);
  if (!job.enabled) return words.switchedOff;
  const { jobs, connections } = house.config;
  const limited = withReadLimits(jobs, connections).find((it) => it.id === job.id) ?? job;
  const next = nextRunAt(limited, last?.startedAt ?? null);
  if (next === null) return words.onlyByHand;
  const now = house.clock.now();
  return words.nextRun(shortTime(new Date(Math.max(next, now)).toISOString(), now, house.reader));
};
