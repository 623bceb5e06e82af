import type { Job } from '../../config/config.ts';
import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import { sidesOf } from '../run-context.ts';
import { Positions } from './positions.ts';
import { readingsOf } from './reading.ts';

/** How many rows the next run reads of each side; null where one cannot count. A little low at times: more may come. */
export const rowsToRead = async (
  ports: SyncPorts,
  job: Job,
): Promise<Result<Readonly<Record<SideName, number>> | null>> => {
  const sides = sidesOf(job);
  const positions = await Positions.load(ports, job.id, sides);
  if (!positions.ok) return positions;
  const read = { left: 0, right: 0 };
  for (const side of sides) {
    const rows = await countRows(ports, job, side, positions.value);
    if (!rows.ok || rows.value === null) return rows.ok ? ok(null) : rows;
    read[side] = rows.value;
  }
  return ok(read);
};

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
