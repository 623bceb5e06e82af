import type { StateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { ShownRun } from './run-desk.ts';
import { stillWaiting, type Waiting } from './waiting.rules.ts';

/** How a job stands by its log, read in one request. */
export interface JobLog {
  /** The newest run that meant to write; null when there is none, or the log cannot be read. */
  readonly last: RunReport | null;
  /** What its first load left behind and nobody has loaded yet. */
  readonly waiting: Waiting | null;
}

/** Reads how a job stands. */
export const jobLog = async (stores: StateStores | null, job: string): Promise<JobLog> => {
  const found = await stores?.runLog.list({ job, limit: 20 });
  const reports = found?.ok ? found.value.filter((it) => !it.dryRun) : [];
  return { last: reports[0] ?? null, waiting: stillWaiting(reports) };
};

/** A run of the log with its rows, to be looked at. */
export const shownRun = async (
  stores: StateStores | null,
  job: ShownRun['job'],
  report: RunReport,
): Promise<ShownRun> => {
  const found = await stores?.runLog.items(report.run);
  return { job, report, items: found?.ok ? found.value : null };
};
