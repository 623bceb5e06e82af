import type { Config, Job } from '../../../shared/config/config.ts';
import type { Standing } from '../../../shared/ports/lease.ts';
import { type Overdue, overdue } from '../../../shared/sync/due/health.rules.ts';
import { overdueSentence } from '../../../shared/words/health.ts';
import { nodeClock } from '../../node/node-clock.ts';
import { composeState, type Runner } from '../compose.ts';
import type { Output } from '../output.ts';

/** Where the jobs stand; empty where nothing is kept or it cannot be read, which the jobs' own checks tell. */
export const standingsOf = async (
  runner: Runner,
  config: Config,
): Promise<{ readonly [job: string]: Standing }> => {
  if (!config.stateApps) return {};
  const found = await composeState(runner, config).leases.standings(config.jobs.map((it) => it.id));
  return found.ok ? found.value : {};
};

/** Whether a job has had no success for too long, by where it stands; a job nobody knows anything of is not judged. */
export const overdueNow = (job: Job, standing: Standing | undefined): Overdue | null =>
  standing ? overdue(job, standing.succeededAt, nodeClock.now()) : null;

/** Says that a job has had no success for too long: a warning, which no exit code depends on. */
export const sayOverdue = (output: Output, job: Job, found: Overdue | null): void => {
  if (!found) return;
  const show = (iso: string) =>
    new Date(iso).toLocaleString(output.language, { timeZone: job.mapping.timeZone });
  const { what, cure } = overdueSentence(found, output.language, show);
  output.data({ event: 'overdue', job: job.id, ...found }, `  ${job.name}: ${what} ${cure}`);
};
