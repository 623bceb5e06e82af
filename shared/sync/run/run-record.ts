import { recoveryOf } from '../../fault/fault.ts';
import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import type { Rest } from '../read/checkpoint.ts';
import { noCounts, type RunItem, type RunReport } from '../report.ts';
import type { RunOptions, RunResult } from '../runner.ts';
import type { SyncRow } from '../translate/translator.ts';
import { retrying } from './retrying.ts';
import { addCounts, countNames, itemsOf } from './run-items.ts';
import type { WrittenRow } from './write-page.ts';

// What a screen shows of a real run; the log holds every item. What went wrong is never pushed out by what went well.
const mostKept = { quiet: 200, troubled: 2_000 } as const;

// Reasons of rows that nothing was done about and nobody needs to look at.
const silent: ReadonlySet<string> = new Set(['UNCHANGED', 'ECHO', 'LINKED', 'ENDED']);

/** Keeps a run's figures and its items, in memory and in the run log. A dry run leaves no trace there. */
export class RunRecord {
  readonly #ports: SyncPorts;
  readonly #options: RunOptions;
  readonly #items: RunItem[] = [];
  readonly #before: { readonly kintone: number; readonly other: number };
  #report: RunReport;
  #page = 0;
  readonly #kept = { quiet: 0, troubled: 0 };

  constructor(ports: SyncPorts, options: RunOptions) {
    this.#ports = ports;
    this.#options = options;
    this.#before = { kintone: ports.meter?.kintone ?? 0, other: ports.meter?.other ?? 0 };
    this.#report = {
      run: ports.newId(),
      job: options.job.id,
      trigger: options.trigger,
      dryRun: options.dryRun ?? false,
      startedAt: new Date(ports.clock.now()).toISOString(),
      endedAt: null,
      state: 'running',
      counts: noCounts,
      writes: 0,
      requests: { kintone: 0, other: 0 },
      ...(options.only ? { only: true } : {}),
      ...(options.notDue?.length ? { notDue: options.notDue } : {}),
    };
  }

  /** Adds a page; the log learns of the run with its first page that has something to tell. */
  async addPage(rows: readonly SyncRow[], written: readonly WrittenRow[]): Promise<Result<void>> {
    const all = written.flatMap((it) => itemsOf(rows, it));
    const telling = all.filter(
      (it) => it.done !== 'skipped' || it.issues.length > 0 || !silent.has(it.reason),
    );
    const items = this.#options.dryRun ? all : telling;
    const writes = written.flatMap((it) => it.outcomes).filter((it) => it.done !== 'refused').length;
    this.#items.push(...(this.#options.dryRun ? items : items.filter((it) => this.#hasRoomFor(it))));
    this.#report = {
      ...this.#report,
      counts: addCounts(this.#report.counts, written),
      writes: this.#report.writes + (this.#options.dryRun ? 0 : writes),
    };
    const logged = await this.#log(items);
    this.#options.onProgress?.(this.#current());
    return logged;
  }

  /** Adds items that were made elsewhere, each counted as a row. */
  async addItems(items: readonly RunItem[]): Promise<Result<void>> {
    this.#items.push(...items);
    const counts = { ...this.#report.counts, read: this.#report.counts.read + items.length };
    for (const it of items) counts[countNames[it.done]] += 1;
    const writes = items.filter((it) => it.done === 'created' || it.done === 'updated').length;
    this.#report = { ...this.#report, counts, writes: this.#options.dryRun ? 0 : writes };
    return this.#log(items);
  }

  /** Tells what a side's first load left behind. */
  tellWaiting(side: SideName, { waiting }: Rest): void {
    this.#report = { ...this.#report, waiting: { ...this.#report.waiting, [side]: waiting } };
  }

  /** Tells how many customers there are now. */
  tellCustomers(customers: NonNullable<RunReport['customers']>): void {
    this.#report = { ...this.#report, customers };
  }

  /** Closes the report with what the run came to. */
  async end(outcome: Result<void>): Promise<RunResult> {
    this.#report = {
      ...this.#current(),
      endedAt: new Date(this.#ports.clock.now()).toISOString(),
      state: stateOf(outcome),
      ...(outcome.ok ? {} : { fault: outcome.fault }),
    };
    // A scheduled run that found nothing to do would fill the log with nothing, hundreds of times a day.
    const idle = this.#options.trigger === 'schedule' && outcome.ok && this.#page === 0;
    if (!this.#options.dryRun && !idle && !isHeldByOther(outcome)) {
      await retrying(this.#ports, () => this.#ports.runLog.save(this.#report));
    }
    return { ...this.#report, items: this.#items };
  }

  #hasRoomFor(item: RunItem): boolean {
    const kind = isTroubled(item) ? 'troubled' : 'quiet';
    this.#kept[kind] += 1;
    return this.#kept[kind] <= mostKept[kind];
  }

  async #log(items: readonly RunItem[]): Promise<Result<void>> {
    if (this.#options.dryRun || items.length === 0) return ok(undefined);
    if (this.#page === 0) {
      const saved = await retrying(this.#ports, () => this.#ports.runLog.save(this.#current()));
      if (!saved.ok) return saved;
    }
    const page = this.#page;
    this.#page += 1;
    return retrying(this.#ports, () => this.#ports.runLog.append(this.#report.run, page, items));
  }

  #current(): RunReport {
    const { kintone = 0, other = 0 } = this.#ports.meter ?? {};
    return {
      ...this.#report,
      requests: { kintone: kintone - this.#before.kintone, other: other - this.#before.other },
    };
  }
}

const isTroubled = (it: RunItem): boolean =>
  it.done === 'failed' || it.done === 'conflict' || it.issues.some((found) => found.severity !== 'note');

const stateOf = (outcome: Result<void>): RunReport['state'] => {
  if (outcome.ok) return 'done';
  if (outcome.fault.code === 'CANCELLED') return 'cancelled';
  // What did not pass after every attempt goes on by itself in the next run, as a hold does.
  return recoveryOf(outcome.fault) === 'stop' ? 'stopped' : 'held';
};

const isHeldByOther = (outcome: Result<void>): boolean =>
  !outcome.ok && (outcome.fault.code === 'LEASE_HELD' || outcome.fault.code === 'JOB_WAITS');
