import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { type JobLog, jobLog, shownRun } from './last-run.ts';
import { noteOf } from './menu-note.ts';
import { retryRows } from './retry-rows.ts';
import type { Waiting } from './waiting.rules.ts';
import { waitsFor } from './waits-for.ts';

/** What the menu knows of a job; asked only while the menu is open. */
export interface JobStatus {
  readonly known: boolean;
  readonly last: RunReport | null;
  readonly mayRun: boolean | null;
  /** What its first load left behind; null when nothing waits. */
  readonly waiting: Waiting | null;
  /** Why it does not go on, or did not reach its end; null when all is well. */
  readonly trouble: Fault | null;
  /** The line at the menu's foot: when it runs next, or why it cannot. */
  readonly note: string;
  showLast(): Promise<void>;
  retryFailed(): Promise<void>;
}

interface Known extends JobLog {
  readonly job: string;
  readonly mayRun: boolean;
  readonly behind: Fault | null;
}

/** Asks for a job's last run and this person's right when `job` is given, and again after each run. */
export const useJobStatus = (house: House, job: Job | undefined): JobStatus => {
  const [known, setKnown] = useState<Known | null>(null);
  const running = house.runs.running.value;
  const id = job?.id;
  // What was known before a run is no longer so after it: nothing may be offered from it meanwhile.
  useEffect(() => {
    if (!running) setKnown(null);
  }, [running]);
  useEffect(() => {
    if (job === undefined || running) return;
    let current = true;
    const ask = async () => {
      const [stores, mayRun] = await Promise.all([house.stores(), house.mayRun()]);
      const [log, behind] = await Promise.all([jobLog(stores, job.id), behindOf(house, job)]);
      if (current) setKnown({ job: job.id, ...log, behind, mayRun });
    };
    void ask().catch((thrown) => house.broken('sync-now', thrown));
    return () => {
      current = false;
    };
  }, [house, job, running]);

  const mine = known?.job === id ? known : null;
  const last = mine?.last ?? null;
  const shown = async () => (job && last ? shownRun(await house.stores(), job, last) : null);
  return {
    known: mine !== null,
    last,
    mayRun: mine?.mayRun ?? null,
    waiting: mine?.waiting ?? null,
    trouble: mine?.behind ?? last?.fault ?? null,
    note: job && mine ? noteOf(house, job, mine) : house.reader.words.loading,
    showLast: async () => {
      const run = await shown();
      if (run) house.runs.shown.value = run;
    },
    retryFailed: async () => {
      const run = await shown();
      if (!run?.items) return;
      const { job, items } = run;
      for (const only of retryRows(job, items)) await house.runs.start({ job, trigger: 'retry', only });
    },
  };
};

// Where jobs stand costs a request: only a job that comes after others has to know.
const behindOf = async (house: House, job: Job): Promise<Fault | null> => {
  if (!job.after?.length) return null;
  const stores = await house.stores();
  const found = await stores?.leases.standings(house.config.jobs.map((it) => it.id));
  return found?.ok ? waitsFor(house.config, job, found.value, house.clock.now(), house.reader.words) : null;
};
