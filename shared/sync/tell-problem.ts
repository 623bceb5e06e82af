import type { Job } from '../config/config.ts';
import type { SyncPorts } from './ports.ts';
import type { RunReport } from './report.ts';

// Another door is at it, or somebody wanted it to end: nothing that a person has to mend.
const expected: ReadonlySet<string> = new Set(['CANCELLED', 'LEASE_HELD', 'LEASE_LOST']);

/** Whether people want to hear of a run: rows went wrong, or it did not reach its end. */
export const isProblem = ({ dryRun, counts, fault }: RunReport): boolean =>
  !dryRun && (counts.failed + counts.conflicts > 0 || (fault !== undefined && !expected.has(fault.code)));

/** Tells the people a job names about a run that met a problem. That they cannot be told is no reason to stop. */
export const tellProblem = async (
  { notify, noticeText, log }: Pick<SyncPorts, 'notify' | 'noticeText' | 'log'>,
  job: Pick<Job, 'name' | 'notify'>,
  report: RunReport,
): Promise<void> => {
  const whom = job.notify;
  if (!notify || !noticeText || !whom || !isProblem(report)) return;
  const told = await notify(report.run, whom, noticeText(job.name, report));
  if (!told.ok) log?.line('notify', { code: told.fault.code });
};
