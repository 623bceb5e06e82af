import type { StateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import type { RunReport } from '../../../shared/sync/report.ts';

/** The newest run of a job that meant to write; null when there is none, or the log cannot be read. */
export const lastRun = async (stores: StateStores | null, job: string): Promise<RunReport | null> => {
  const found = await stores?.runLog.list({ job, limit: 20 });
  return found?.ok ? (found.value.find((it) => !it.dryRun) ?? null) : null;
};
