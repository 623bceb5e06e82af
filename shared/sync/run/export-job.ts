import type { Job } from '../../config/config.ts';
import { fault } from '../../fault/fault.ts';
import type { Page, ReadWindow } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import { fail, ok, type Result } from '../../result.ts';
import { textOf } from '../../transform/answers.ts';
import { otherSide, type SyncPorts } from '../ports.ts';
import { type RunContext, sidesOf } from '../run-context.ts';
import { jobTranslator } from '../translate/job-translator.ts';
import { retrying } from './retrying.ts';

/** One record as a line of the file: its id, and a cell for each column; no cells where the record was kept back. */
export interface ExportLine {
  readonly id: string;
  readonly cells: readonly string[] | null;
}

/** Where the lines go. */
export interface ExportSink {
  /** Called first. */
  head(columns: readonly string[]): void;
  /** Every record there was at the beginning. */
  lines(lines: readonly ExportLine[]): Promise<void>;
  /** Records that were edited while those were read: each stands for the earlier line of its id, where there was one. */
  edited(lines: readonly ExportLine[]): Promise<void>;
}

const pageSize = 2_000;

/**
 * Reads all records that a job carries and gives them as its mapping makes them, a page at a time; nothing is written
 * to either side. The columns are the fields of the side that the job carries to.
 */
export const exportJob = async (
  ports: SyncPorts,
  job: Job,
  sink: ExportSink,
  cancelled: () => boolean = () => false,
): Promise<Result<void>> => {
  const opened = await open(ports, job);
  if (!opened.ok) return opened;
  const { context, columns } = opened.value;
  sink.head(columns);
  const began = new Date(ports.clock.now()).toISOString();
  const export_ = { context, columns, cancelled };
  const all = await readAll(export_, { since: null, until: began }, (it) => sink.lines(it));
  if (!all.ok) return all;
  const ended = new Date(ports.clock.now()).toISOString();
  return readAll(export_, { since: began, until: ended }, (it) => sink.edited(it));
};

interface Export {
  readonly context: RunContext;
  readonly columns: readonly string[];
  readonly cancelled: () => boolean;
}

const open = async (ports: SyncPorts, job: Job): Promise<Result<Omit<Export, 'cancelled'>>> => {
  const left = await retrying(ports, () => ports.left.target.describe());
  if (!left.ok) return left;
  const right = await retrying(ports, () => ports.right.target.describe());
  if (!right.ok) return right;
  const translator = jobTranslator(job, left.value, right.value);
  if (!translator.ok) return translator;
  const sides = sidesOf(job);
  const across = otherSide(sides[0] ?? 'left');
  const columns = [...new Set(translator.value.rows.map((it) => it[across]))];
  const context: RunContext = {
    ports,
    job,
    translator: translator.value,
    conflicts: job.conflicts,
    sides,
    known: { targetEmpty: false },
    dryRun: true,
    mayWrite: async () => ok(undefined),
  };
  return ok({ context, columns });
};

const readAll = async (
  export_: Export,
  window: ReadWindow,
  give: (lines: readonly ExportLine[]) => Promise<void>,
): Promise<Result<void>> => {
  const { context, cancelled } = export_;
  const { ports, job, translator, sides } = context;
  const side = sides[0] ?? 'left';
  let cursor: string | null = null;
  do {
    if (cancelled()) return fail(fault('CANCELLED', 'renkei', { job: job.id }));
    const from: string | null = cursor;
    const page: Result<Page> = await retrying(ports, () =>
      ports[side].source.read({
        window,
        cursor: from,
        fields: translator.fields[side],
        limit: pageSize,
        condition: job[side].condition,
      }),
    );
    if (!page.ok) return page;
    const lines = await linesOf(export_, page.value.records);
    if (!lines.ok) return lines;
    await give(lines.value);
    cursor = page.value.next;
  } while (cursor !== null);
  return ok(undefined);
};

const linesOf = async (
  { context, columns }: Export,
  records: readonly StoredRecord[],
): Promise<Result<readonly ExportLine[]>> => {
  const side = context.sides[0] ?? 'left';
  const prepared = await retrying(
    context.ports,
    async () => (await context.ports.prepare?.(context, side, records)) ?? ok(context),
  );
  if (!prepared.ok) return prepared;
  const { translator } = prepared.value;
  return ok(
    records.map((it) => {
      const { fields, failed } = translator.translate(side, it, null);
      return { id: it.id, cells: failed ? null : columns.map((code) => textOf(fields[code] ?? null)) };
    }),
  );
};
