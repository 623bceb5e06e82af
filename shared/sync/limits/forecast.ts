import type { Job } from '../../config/config.ts';
import { ok, type Result } from '../../result.ts';
import { otherSide, type SyncPorts } from '../ports.ts';
import { rowsToRead } from '../read/rows-to-read.ts';
import type { RunItem, RunReport } from '../report.ts';
import { keepsLinks } from '../run-context.ts';
import { type Forecast, forecast, type RunVolume } from './forecast.rules.ts';
import { usualQuota } from './quota.rules.ts';

/**
 * Says what the next run of a job will take at most: what is to be read is counted, and each of it may have to be written.
 * Null where a side cannot count. Costs a request or two a side.
 */
export const forecastRun = async (ports: SyncPorts, job: Job): Promise<Result<Forecast | null>> => {
  const read = await rowsToRead(ports, job);
  if (!read.ok || !read.value) return read.ok ? ok(null) : read;
  const write = { left: read.value.right, right: read.value.left };
  return ok(judge(ports, job, { read: read.value, write, keepsLinks: keepsLinks(job) }));
};

/** Says what a run will take, from a dry run that has just seen every row of it. */
export const forecastOfDryRun = (
  ports: SyncPorts,
  job: Job,
  { items, counts }: Pick<RunReport, 'counts'> & { readonly items: readonly RunItem[] },
): Forecast => {
  const written = items.filter((it) => it.done === 'created' || it.done === 'updated');
  const left = items.filter((it) => (it.from ?? otherSide(it.side)) === 'left');
  const fromLeft = new Set(left.map((it) => it.sourceId)).size;
  const read = { left: fromLeft, right: Math.max(0, counts.read - fromLeft) };
  const onLeft = written.filter((it) => it.side === 'left').length;
  const write = { left: onLeft, right: written.length - onLeft };
  return judge(ports, job, { read, write, keepsLinks: keepsLinks(job) });
};

const judge = ({ quota, clock }: SyncPorts, job: Job, volume: RunVolume): Forecast =>
  forecast(volume, quota ?? usualQuota, clock.now(), job.mapping.timeZone);
