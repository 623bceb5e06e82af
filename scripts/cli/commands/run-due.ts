import type { Config, Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import type { Standing } from '../../../shared/ports/lease.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { nextJobs, nextLookAt, type WaitingJob } from '../../../shared/sync/due/next-jobs.ts';
import { heldUntilOf } from '../../../shared/sync/limits/quota.rules.ts';
import { type NotDue, notDueJobs, withReadLimits } from '../../../shared/sync/limits/read-limits.ts';
import { RunRecord } from '../../../shared/sync/run/run-record.ts';
import type { RunResult } from '../../../shared/sync/runner.ts';
import { runWords } from '../../../shared/words/runs.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext } from '../command.ts';
import { composePorts, composeState, type Runner } from '../compose.ts';
import { exitCodeOfFault, exitCodeOfRun, exitCodes } from '../exit-code.rules.ts';
import type { Command } from '../read-command.ts';
import { shareOf } from '../shard.rules.ts';
import { OverdueJobs } from './tell-overdue.ts';
import { UnreachableKintone } from './tell-unreachable.ts';

/** Other runners and pages may be at the same jobs: often enough to take over from them, too seldom to cost much. */
const longestWaitMs = 300_000;
const shortestWaitMs = 20_000;

/** What a look at the due jobs needs. */
export interface DueRun {
  readonly command: Command;
  readonly context: CommandContext;
  readonly runner: Runner;
  readonly config: Config;
  readonly runOne: (job: Job, notDue: readonly NotDue[]) => Promise<Result<RunResult>>;
}

/** Looks which jobs are due and runs them, one after the other, none ahead of those it comes after. */
export class DueJobs {
  readonly #run: DueRun;
  readonly #overdue: OverdueJobs;
  readonly #unreachable: UnreachableKintone;
  readonly #jobs: readonly Job[];
  #standings: { [job: string]: Standing } = {};

  constructor(run: DueRun) {
    this.#run = run;
    this.#jobs = withReadLimits(run.config.jobs, run.config.connections);
    this.#overdue = new OverdueJobs(run);
    this.#unreachable = new UnreachableKintone({ config: run.config, env: run.runner.env });
  }

  /** Runs whatever is due; gives the worst exit code of it. */
  async look(): Promise<number> {
    const { command, context, config, runner } = this.#run;
    const names = this.#jobs.map((it) => it.id);
    const found = await composeState(runner, config).leases.standings(names);
    const mine = shareOf(this.#jobs, command.shard);
    if (command.watch) await this.#unreachable.looked(mine, found.ok ? null : found.fault);
    if (!found.ok) {
      context.output.fault(found.fault);
      return exitCodeOfFault(found.fault);
    }
    // Without state apps only this process knows what it ran.
    this.#standings = { ...this.#standings, ...found.value };
    const share = new Set(mine);
    const next = () => nextJobs(this.#jobs, this.#standings, nodeClock.now());
    const first = () => next().ready.find((it) => share.has(it));
    let worst: number = exitCodes.good;
    let ran = 0;
    for (let job = first(); job && !context.stopping(); job = first(), ran += 1) {
      worst = Math.max(worst, await this.#runOne(job));
    }
    const waiting = next().waiting.filter((it) => share.has(it.job));
    if (ran + waiting.length === 0 && !command.watch) this.#tellIdle();
    for (const it of waiting) {
      const held = await this.#tellWaiting(it);
      // What a person has to mend counts more than who waits for it.
      worst = worst < exitCodes.stop ? held : worst;
    }
    if (config.stateApps) await this.#overdue.look(mine, this.#standings);
    return worst;
  }

  /** How long to wait before the next look. */
  waitMs(): number {
    const now = nodeClock.now();
    const at = nextLookAt(this.#jobs, this.#standings, now, longestWaitMs);
    return Math.max(shortestWaitMs, at - now);
  }

  async #runOne(job: Job): Promise<number> {
    const startedAt = new Date(nodeClock.now()).toISOString();
    const done = await this.#run.runOne(job, this.#notDue(job.right.connection));
    // Whoever else is at it has not come to the end either.
    const other = done.ok && done.value.fault?.code === 'LEASE_HELD';
    const state = other ? 'running' : done.ok ? done.value.state : 'stopped';
    const heldUntil = done.ok ? heldUntilOf(done.value.fault) : null;
    const before = this.#standings[job.id]?.succeededAt ?? null;
    const succeededAt = state === 'done' ? new Date(nodeClock.now()).toISOString() : before;
    this.#standings[job.id] = { startedAt, state, heldUntil, succeededAt };
    return done.ok ? exitCodeOfRun(done.value) : exitCodeOfFault(done.fault);
  }

  /** What a connection would be asked for as well, had it not been read too often already. */
  #notDue(connection: string): readonly NotDue[] {
    const jobs = this.#jobs.filter((it) => it.right.connection === connection);
    const started = jobs.map((it) => [it.id, this.#standings[it.id]?.startedAt ?? null]);
    return notDueJobs(jobs, Object.fromEntries(started), nodeClock.now());
  }

  #tellIdle(): void {
    const { config, context } = this.#run;
    const words = runWords[context.output.language];
    const notDue = config.connections.flatMap((it) => this.#notDue(it.id));
    const text = [words.nothingDue, ...notDue.map(words.notDue)].join('\n  ');
    context.output.data({ event: 'idle', ...(notDue.length > 0 ? { notDue } : {}) }, text);
  }

  async #tellWaiting({ job, behind, state }: WaitingJob<Job>): Promise<number> {
    const { config, context, runner } = this.#run;
    const ports = composePorts(runner, config, job);
    if (!ports.ok) return exitCodeOfFault(ports.fault);
    const waits = fail(fault('JOB_WAITS', 'renkei', { job: behind.name, state }));
    const told = await new RunRecord(ports.value, { job, trigger: 'schedule' }).end(waits);
    context.output.run(job.name, told);
    return exitCodeOfRun(told);
  }
}
