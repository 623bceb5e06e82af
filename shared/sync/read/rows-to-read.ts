import type { Job } from '../../config/config.ts';
import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import { sidesOf } from '../run-context.ts';
import { Positions } from './positions.ts';
import { type ReadingOptions, readingsOf } from './reading.ts';

/**
 * How many rows the next run reads of each side; null where one cannot count. A little low at times: more may come.
 * With `goOn` the next part of what a first load left behind counts as well.
 */
export const rowsToRead = async (
  ports: SyncPorts,
  job: Job,
  goOn = false,
): Promise<Result<Readonly<Record<SideName, number>> | null>> => {
  const sides = sidesOf(job);
  const positions = await Positions.load(ports, job.id, sides);
  if (!positions.ok) return positions;
  const read = { left: 0, right: 0 };
  for (const side of sides) {
    const { source } = ports[side];
    const options = { source, job, condition: job[side].condition, now: ports.clock.now(), goOn };
    const rows = await countRows(options, ports, side, positions.value);
    if (!rows.ok || rows.value === null) return rows.ok ? ok(null) : rows;
    read[side] = rows.value;
  }
  return ok(read);
};

const countRows = async (
  options: ReadingOptions,
  ports: SyncPorts,
  side: SideName,
  positions: Positions,
): Promise<Result<number | null>> => {
  const readings = await readingsOf(positions.of(side), options);
  const [reading, next] = readings.ok ? readings.value : [];
  if (!readings.ok || !reading) return readings.ok ? ok(0) : readings;
  const rows = await ports[side].source.count(reading.window, options.condition);
  if (!rows.ok || rows.value === null) return rows;
  const { rest } = reading;
  // What stays behind lies in the window of a first load, and mostly before that of any other.
  const first = rest?.window.until === reading.window.until;
  const part = next?.rest?.part;
  const ofRest = part ? (rest?.waiting ?? 0) - (part.to === null ? 0 : (part.waiting ?? 0)) : 0;
  return ok((first ? rows.value - (rest?.waiting ?? 0) : rows.value) + ofRest);
};
