import type { ConflictPolicy, Job } from '../config/config.ts';
import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';
import { pausedFor } from './due/paused-for.ts';
import { CeilingKeeper } from './limits/ceiling-keeper.ts';
import { LeaseKeeper } from './limits/lease-keeper.ts';
import { type QuotaLimits, usualQuota } from './limits/quota.rules.ts';
import type { NotDue } from './limits/read-limits.ts';
import { readingFlags, readyFlags } from './plan/flag.rules.ts';
import type { SideName, SyncPorts } from './ports.ts';
import { Positions } from './read/positions.ts';
import type { RunItem, RunReport, RunTrigger } from './report.ts';
import { retrying } from './run/retrying.ts';
import { runPage, tryPage } from './run/run-page.ts';
import { RunRecord } from './run/run-record.ts';
import { runSide } from './run/run-side.ts';
import { type RunContext, sidesOf } from './run-context.ts';
import { tellProblem } from './tell/tell-problem.ts';
import { jobTranslator } from './translate/job-translator.ts';

/** What to run, and how. */
export interface RunOptions {
  readonly job: Job;
  readonly trigger: RunTrigger;
  /** Read, map, look up and plan, but neither write nor move on. */
  readonly dryRun?: boolean;
  /** Only these records, whenever they changed; the job's position stays where it is. */
  readonly only?: { readonly side: SideName; readonly ids: readonly string[] };
  /** Decides conflicts in this run instead of the job's own policy. */
  readonly conflicts?: ConflictPolicy;
  /** Load also the next part of what a first load left behind. */
  readonly goOn?: boolean;
  /** Jobs of the same connection that are left out for now, for the report. */
  readonly notDue?: readonly NotDue[];
  /** Called after each page; may not stop the run. */
  readonly onProgress?: (report: RunReport) => void;
  /** Asked before each page. */
  readonly cancelled?: () => boolean;
  /** How much of the allowances may be used; the usual shares when not given. */
  readonly quota?: QuotaLimits;
  /** Records a step; 2,000 when not given. */
  readonly pageSize?: number;
}

/** A report and the items of the run: all of a dry run, else those that changed something or went wrong. */
export type RunResult = RunReport & { readonly items: readonly RunItem[] };

/** Runs one job once: settle the mapping, then read, map, look up, plan, write, advance, a page at a time. Never throws. */
export const runJob = async (ports: SyncPorts, options: RunOptions): Promise<RunResult> => {
  const record = new RunRecord(ports, options);
  if (options.dryRun) return record.end(await runSides(ports, options, record, null));
  const lease = await LeaseKeeper.acquire(ports, options.job, options.quota ?? ports.quota ?? usualQuota);
  if (!lease.ok) return record.end(lease);
  const done = await runSides(ports, options, record, lease.value);
  const result = await record.end(done);
  await tellProblem(ports, options, result);
  await lease.value.release(options.only ? null : result);
  return result;
};

const runSides = async (
  ports: SyncPorts,
  options: RunOptions,
  record: RunRecord,
  lease: LeaseKeeper | null,
): Promise<Result<void>> => {
  const allowed = lease ? await lease.mayGoOn() : ok(undefined);
  if (!allowed.ok) return allowed;
  const settled = await settle(ports, options, lease);
  if (!settled.ok) return settled;
  const context = settled.value;
  const done = options.only
    ? await runOnly(context, options, record, options.only)
    : await readSides(context, options, record, lease);
  const customers = await context.ceiling?.tell();
  if (customers?.ok && customers.value) record.tellCustomers(customers.value);
  return done;
};

const readSides = async (
  context: RunContext,
  options: RunOptions,
  record: RunRecord,
  lease: LeaseKeeper | null,
): Promise<Result<void>> => {
  const { ports } = context;
  const signpost = ports.clock.now();
  const positions = await Positions.load(ports, options.job.id, context.sides);
  if (!positions.ok) return positions;
  for (const side of context.sides) {
    const done = await runSide({
      context,
      options,
      record,
      lease,
      positions: positions.value,
      signpost,
      side,
    });
    if (!done.ok) return done;
  }
  return options.dryRun ? ok(undefined) : positions.value.flush();
};

const settle = async (
  ports: SyncPorts,
  { job, conflicts, dryRun = false }: RunOptions,
  lease: LeaseKeeper | null,
): Promise<Result<RunContext>> => {
  if (!ports.prepare && job.mapping.rows.some((it) => it.find && !it.disabled)) {
    return fail(fault('RUNNER_NEEDED', 'renkei', { job: job.id }));
  }
  const left = await retrying(ports, () => ports.left.target.describe());
  if (!left.ok) return pausedFor(ports, job, left.fault);
  const right = await retrying(ports, () => ports.right.target.describe());
  if (!right.ok) return pausedFor(ports, job, right.fault);
  const translator = jobTranslator(job, left.value, right.value);
  if (!translator.ok) return translator;
  const sides = sidesOf(job);
  const flags = readyFlags(job, { left: left.value, right: right.value });
  return ok({
    ports,
    job,
    translator: readingFlags(translator.value, flags),
    flags,
    conflicts: conflicts ?? job.conflicts,
    sides,
    known: { targetEmpty: false },
    dryRun,
    ...(ports.ceiling && job.kind !== 'append' ? { ceiling: new CeilingKeeper(ports.ceiling) } : {}),
    mayWrite: async () => lease?.keep() ?? ok(undefined),
  });
};

const runOnly = async (
  context: RunContext,
  options: RunOptions,
  record: RunRecord,
  only: NonNullable<RunOptions['only']>,
): Promise<Result<void>> => {
  const { ports, translator } = context;
  const step = options.dryRun ? tryPage : runPage;
  const done = await retrying(ports, async () => {
    const found = await ports[only.side].target.lookUp({
      by: { ids: only.ids },
      fields: translator.fields[only.side],
    });
    return found.ok ? step(context, only.side, found.value) : found;
  });
  return done.ok ? record.addPage(translator.rows, done.value.rows) : done;
};
