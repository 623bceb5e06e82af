import type { Config, Job } from '../../../shared/config/config.ts';
import { type Fault, fault } from '../../../shared/fault/fault.ts';
import { nextJobs, type Standings } from '../../../shared/sync/due/next-jobs.ts';
import { withReadLimits } from '../../../shared/sync/limits/read-limits.ts';
import type { RecordWords } from '../../../shared/words/record.ts';
import { jobLabel } from './job-label.ts';

/** Why a job that is due does not begin: the one before it has not come to its end. Null when it waits for nobody. */
export const waitsFor = (
  config: Config,
  job: Job,
  standings: Standings,
  now: number,
  words: Pick<RecordWords, 'objects'>,
): Fault | null => {
  const { waiting } = nextJobs(withReadLimits(config.jobs, config.connections), standings, now);
  const found = waiting.find((it) => it.job.id === job.id);
  if (!found) return null;
  const { behind, state } = found;
  return fault('JOB_WAITS', 'renkei', { job: jobLabel(config, behind, words), state });
};
