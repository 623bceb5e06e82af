import type { Job } from '../../config/config.ts';
import type { Overdue } from '../due/health.rules.ts';
import type { SyncPorts } from '../ports.ts';
import { retrying } from '../run/retrying.ts';
import { overdueProblem, stopsJob } from './problems.ts';
import { type TellingPorts, tell } from './tell-problem.ts';

/**
 * Tells the people a job names that it has had no success for too long, on the record of its last run where there is
 * one. Whoever knows already that the job is stopped, and why, is not told this as well.
 */
export const tellOverdue = async (
  ports: TellingPorts & Pick<SyncPorts, 'runLog'>,
  job: Job,
  overdue: Overdue,
): Promise<void> => {
  if (!job.notify) return;
  const known = await ports.notices?.load(job.id);
  const problem = overdueProblem(overdue);
  const told = known?.ok ? Object.values(known.value.told) : [];
  const knownStop = told.some(
    (it) => it.open && stopsJob(it.problem.kind) && it.problem.kind !== problem.kind,
  );
  if (knownStop) return;
  const runs = await retrying(ports, () => ports.runLog.list({ job: job.id, limit: 1 }));
  const run = runs.ok ? (runs.value[0]?.run ?? '') : '';
  await tell(ports, job, null, { run, problems: [problem], well: false });
};
