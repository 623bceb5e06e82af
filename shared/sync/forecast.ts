import type { Job } from '../config/config.ts';
import { ok, type Result } from '../result.ts';
import { type Forecast, forecast, type RunVolume } from './forecast.rules.ts';
import { otherSide, type SideName, type SyncPorts } from './ports.ts';
import { Positions } from './positions.ts';
import { usualQuota } from './quota.rules.ts';
import { readingsOf } from './reading.ts';
import type { RunItem, RunReport } from './report.ts';
import { keepsLinks, sidesOf } from './run-context.ts';

/**
 * Says what the next run of a job will take at most: what is to be read is counted, and each of it may have to be written.
 * Null where a side cannot count. Costs a request or two a side.
 */
export const forecastRun = async (ports: SyncPorts, job: Job): Promise<Result<Forecast | null>> => {
  const sides = sidesOf(job);
  const positions = await Positions.load(ports, job.id, sides);
  if (!positions.ok) return positions;
  const read = { left: 0, right: 0 };
  for (const side of sides) {
    const rows = await countRows(ports, job, side, positions.value);
    if (!rows.ok || rows.value === null) return rows.ok ? ok(null) : rows;
    read[side] = rows.value;
  }
  const write = { left: read.right, right: read.left };
  return ok(judge(ports, job, { read, write, keepsLinks: keepsLinks(job) }));
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

const countRows = async (
  ports: SyncPorts,
  job: Job,
  side: SideName,
  positions: Positions,
): Promise<Result<number | null>> => {
  const { source } = ports[side];
  const { condition } = job[side];
  const options = { source, job, condition, now: ports.clock.now() };
  const readings = await readingsOf(positions.of(side), options);
  const [reading] = readings.ok ? readings.value : [];
  if (!readings.ok || !reading) return readings.ok ? ok(0) : readings;
  const rows = await source.count(reading.window, condition);
  if (!rows.ok || rows.value === null) return rows;
  // What stays behind lies in the window of a first load, and mostly before that of any other.
  const first = reading.rest?.window.until === reading.window.until;
  return ok(first ? rows.value - (reading.rest?.waiting ?? 0) : rows.value);
};
