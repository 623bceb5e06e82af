import { fault } from '../../fault/fault.ts';
import type { StoredRecord } from '../../record/record.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { LeaseKeeper } from '../limits/lease-keeper.ts';
import { asksForGone } from '../match/follow-ended.ts';
import { otherSide, type SideName } from '../ports.ts';
import type { Positions, ReadPage } from '../read/positions.ts';
import { readScope, type ScopedPage } from '../read/read-scope.ts';
import { leftBehind, type Reading, readingsOf } from '../read/reading.ts';
import type { RunContext } from '../run-context.ts';
import type { RunOptions } from '../runner.ts';
import { leaveBehind } from './leave-behind.ts';
import { keysOfPage, pagesAtOnce } from './overlap.rules.ts';
import { PageLine, type PageSteps } from './page-line.ts';
import { retrying } from './retrying.ts';
import { readAgain, runPage, tryPage } from './run-page.ts';
import type { RunRecord } from './run-record.ts';
import type { WrittenPage } from './write-page.ts';

const usualPage = 2_000;

// Activities are added by requests that answer at once: after a bulk job whose answer was lost nobody knows what is to come.
const activityPage = 1_000;

/** One side of a run: what stays the same from page to page. */
export interface SideRun {
  readonly context: RunContext;
  readonly options: RunOptions;
  readonly record: RunRecord;
  readonly lease: LeaseKeeper | null;
  readonly positions: Positions;
  /** Taken once, before anything is read; no window goes beyond it. */
  readonly signpost: number;
  readonly side: SideName;
}

/**
 * Reads a side page by page and brings each to the other side. Several pages may be under way at once, but
 * they are logged and passed in the order they were read: a run that breaks off goes on behind the last whole one.
 */
export const runSide = async (run: SideRun): Promise<Result<void>> => {
  const { context, options, positions, side, signpost: now } = run;
  const { ports, job } = context;
  const asked = { source: ports[side].source, job, condition: job[side].condition, now };
  const goOn = options.goOn ?? false;
  const readings = await retrying(ports, () => readingsOf(positions.of(side), { ...asked, goOn }));
  if (!readings.ok) return readings;
  for (const reading of readings.value) {
    const line = new PageLine(stepsOf(run));
    const done = await line.finish(await readOn(run, line, reading));
    if (!done.ok) return done;
  }
  const left = leftBehind(readings.value);
  if (left) run.record.tellWaiting(side, left);
  return ok(undefined);
};

const readOn = async (run: SideRun, line: PageLine, reading: Reading): Promise<Result<void>> => {
  const { context, positions, side } = run;
  const { cursor, ...part } = reading;
  const most = pagesAtOnce(context.job, context.translator);
  let next = cursor;
  do {
    const room = await line.waitForRoom(most);
    if (!room.ok) return room;
    const read = await readPage(run, { ...part, cursor: next });
    if (!read.ok) return read;
    const page = { ...read.value, ...part, fresh: positions.unseen(side, read.value.records) };
    if (next === null && page.next !== null && part.window.since === null) await notice(context, side);
    const keys = keysOfPage(context.translator, side, most > 1 ? page.fresh : []);
    const free = await line.waitForKeys(keys);
    if (!free.ok) return free;
    line.add({ page, keys, written: write(run, page.fresh, read.value.outside) });
    next = page.next;
  } while (next !== null);
  return ok(undefined);
};

const readPage = async (
  { context, options, lease, positions, side }: SideRun,
  { window, cursor, above, below }: Reading,
): Promise<Result<ScopedPage>> => {
  const { ports, job, translator } = context;
  if (options.cancelled?.()) return fail(fault('CANCELLED', 'renkei', { job: job.id }));
  const going = lease ? await lease.mayGoOn() : ok(undefined);
  if (!going.ok) return going;
  const request = {
    window,
    cursor,
    ...(above ? { above } : {}),
    ...(below ? { below } : {}),
    fields: translator.fields[side],
    limit: options.pageSize ?? (job.kind === 'append' ? activityPage : usualPage),
    condition: job[side].condition,
    gone: asksForGone(context, side) && window.since !== null,
  };
  // A first load asks for what it wants alone: it brought nothing over that could be left behind.
  const watched = side === 'left' && positions.of(side).bookmark !== null && job.kind !== 'append';
  return retrying(ports, () => readScope(ports[side].source, request, watched));
};

// A large first load into an empty app needs no look-ups: asking once saves a request for every five hundred rows.
const notice = async ({ ports, job, translator, known }: RunContext, side: SideName): Promise<void> => {
  const across = otherSide(side);
  if (job.kind !== 'upsert' || !translator.keys[0]?.native[across]) return;
  const until = new Date(ports.clock.now()).toISOString();
  const count = await retrying(ports, () => ports[across].source.count({ since: null, until }));
  known.targetEmpty = count.ok && count.value === 0;
};

const write = (
  { context, options, side }: SideRun,
  fresh: readonly StoredRecord[],
  outside: ReadonlySet<string>,
): Promise<Result<WrittenPage>> => {
  const step = options.dryRun ? tryPage : runPage;
  const inside = fresh.filter((it) => !outside.has(it.id));
  return retrying(context.ports, async (attempt) => {
    // A page that broke off may be half written: what was read before is old by now, on this side too.
    const records = attempt === 1 ? ok(inside) : await readAgain(context, side, inside);
    const written = records.ok ? await step(context, side, records.value) : records;
    if (!written.ok || outside.size === 0) return written;
    const behind = await leaveBehind(
      context,
      side,
      fresh.filter((it) => outside.has(it.id)),
    );
    return behind.ok ? ok({ ...written.value, rows: [...written.value.rows, ...behind.value] }) : behind;
  });
};

// Write, then advance: a run that dies between the two repeats the page, and a repeated page plans to skip.
const stepsOf = ({ context, options, record, positions, side }: SideRun): PageSteps => {
  const log = (_: ReadPage, { rows }: WrittenPage) => record.addPage(context.translator.rows, rows);
  return {
    log,
    pass: async (page, written) => {
      const logged = await log(page, written);
      if (!logged.ok || options.dryRun) return logged;
      // A side that this job never reads has no news to be told from our own doing.
      for (const read of context.sides) positions.addEchoes(read, written.versions[read]);
      const held = written.rows.find(({ row }) => row.fault?.code === 'CEILING')?.row.fault;
      return held ? fail(held) : positions.passPage(side, page);
    },
  };
};
