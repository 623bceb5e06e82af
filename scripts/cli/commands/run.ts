import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { dueJobs } from '../../../shared/sync/schedule.ts';
import { runWords } from '../../../shared/words/runs.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext, RunCommand } from '../command.ts';
import { composePorts, composeRunner, type Runner } from '../compose.ts';
import { exitCodeOfFault, exitCodeOfRun, exitCodes } from '../exit-code.rules.ts';
import { loadConfig } from '../load-config.ts';
import type { Command } from '../read-command.ts';
import { shareOf } from '../shard.rules.ts';

const lookEveryMs = 20_000;

/** Runs the due jobs once, or one job at once, or keeps at it with `--watch`. */
export const runCommand: RunCommand = async (command, context) => {
  const config = await loadConfig(command.config);
  const runner = config.ok ? composeRunner(context.env) : config;
  if (!config.ok || !runner.ok) return complain(context, config.ok ? runner : config);
  if (command.job !== null) {
    const job = config.value.jobs.find((it) => it.id === command.job);
    if (job) return runOne(command, context, runner.value, config.value, job);
    context.output.fault(fault('CONFIG_INVALID', 'renkei', { job: command.job }));
    return exitCodes.usage;
  }
  let code = await runDue(command, context, runner.value, config.value);
  while (command.watch && !context.stopping()) {
    // Ends early, and is no mistake, when the process is asked to stop.
    await sleep(lookEveryMs, undefined, { signal: context.stopped }).catch(() => undefined);
    if (!context.stopping()) code = await runDue(command, context, runner.value, config.value);
  }
  return code;
};

const complain = (context: CommandContext, result: Result<unknown>): number => {
  if (result.ok) return exitCodes.good;
  context.output.fault(result.fault);
  return result.fault.code === 'CONFIG_INVALID' ? exitCodes.usage : exitCodeOfFault(result.fault);
};

const runDue = async (
  command: Command,
  context: CommandContext,
  runner: Runner,
  config: Config,
): Promise<number> => {
  const jobs = shareOf(config.jobs, command.shard);
  const started = await lastStarted(runner, config, jobs);
  if (!started.ok) return complain(context, started);
  const due = dueJobs(jobs, started.value, nodeClock.now());
  if (due.length === 0 && !command.watch) {
    context.output.data({ event: 'idle' }, runWords[context.output.language].nothingDue);
  }
  let worst: number = exitCodes.good;
  for (const job of due) {
    if (context.stopping()) break;
    worst = Math.max(worst, await runOne(command, context, runner, config, job));
  }
  return worst;
};

const lastStarted = async (
  runner: Runner,
  config: Config,
  jobs: readonly Job[],
): Promise<Result<{ readonly [job: string]: string | null }>> => {
  const [first] = jobs;
  if (!first) return ok({});
  const ports = composePorts(runner, config, first);
  return ports.ok ? ports.value.leases.lastStarted(jobs.map((it) => it.id)) : ports;
};

const runOne = async (
  command: Command,
  context: CommandContext,
  runner: Runner,
  config: Config,
  job: Job,
): Promise<number> => {
  const ports = composePorts(runner, config, job);
  if (!ports.ok) return complain(context, ports);
  const result = await runJob(ports.value, {
    job,
    trigger: command.job === null ? 'schedule' : 'manual',
    dryRun: command.dryRun,
    onProgress: context.output.page,
    cancelled: context.stopping,
  });
  context.output.run(job.name, result);
  return exitCodeOfRun(result);
};
