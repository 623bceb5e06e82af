import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { forecastOfDryRun } from '../../../shared/sync/limits/forecast.ts';
import type { NotDue } from '../../../shared/sync/limits/read-limits.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import { type RunResult, runJob } from '../../../shared/sync/runner.ts';
import type { CommandContext, RunCommand } from '../command.ts';
import { composePorts, type Runner } from '../compose.ts';
import { exitCodeOfFault, exitCodeOfRun, exitCodes } from '../exit-code.rules.ts';
import { forecastLines } from '../forecast-lines.ts';
import type { Command } from '../read-command.ts';
import { openConfig } from './open-config.ts';
import { DueJobs } from './run-due.ts';

/** Runs the due jobs once, or one job at once, or keeps at it with `--watch`. */
export const runCommand: RunCommand = async (command, context) => {
  const opened = await openConfig(command, context);
  if (!opened.ok) {
    context.output.fault(opened.fault);
    return exitCodeOfFault(opened.fault);
  }
  const { config, runner } = opened.value;
  const run = (job: Job, notDue?: readonly NotDue[]) => runOne(command, context, runner, config, job, notDue);
  if (command.job !== null) {
    const job = config.jobs.find((it) => it.id === command.job);
    if (job) return codeOf(await run(job));
    context.output.fault(fault('CONFIG_INVALID', 'renkei', { job: command.job }));
    return exitCodes.usage;
  }
  if (command.goOn) return goOnWithAll(config, context, run);
  const due = new DueJobs({ command, context, runner, config, runOne: run });
  let code = await due.look();
  while (command.watch && !context.stopping()) {
    // Ends early, and is no mistake, when the process is asked to stop.
    await sleep(due.waitMs(), undefined, { signal: context.stopped }).catch(() => undefined);
    if (!context.stopping()) code = await due.look();
  }
  return code;
};

const goOnWithAll = async (
  { jobs }: Config,
  { stopping }: CommandContext,
  run: (job: Job) => Promise<Result<RunResult>>,
): Promise<number> => {
  let worst: number = exitCodes.good;
  for (const job of jobs.filter((it) => it.enabled && it.initial.kind === 'lastDays'))
    if (!stopping()) worst = Math.max(worst, codeOf(await run(job)));
  return worst;
};

const codeOf = (done: Result<RunResult>): number =>
  done.ok ? exitCodeOfRun(done.value) : exitCodeOfFault(done.fault);

const runOne = async (
  command: Command,
  context: CommandContext,
  runner: Runner,
  config: Config,
  job: Job,
  notDue: readonly NotDue[] = [],
): Promise<Result<RunResult>> => {
  const ports = composePorts(runner, config, job);
  if (!ports.ok) {
    context.output.fault(ports.fault);
    return ports;
  }
  const result = await runJob(ports.value, {
    job,
    trigger: command.job === null && !command.goOn ? 'schedule' : 'manual',
    dryRun: command.dryRun,
    goOn: command.goOn,
    notDue,
    onProgress: context.output.page,
    cancelled: context.stopping,
  });
  if (command.dryRun && !result.fault) tellDryRun(context, job, result, ports.value);
  else context.output.run(job.name, result);
  return ok(result);
};

const tellDryRun = ({ output }: CommandContext, job: Job, result: RunResult, ports: SyncPorts): void => {
  const forecast = forecastOfDryRun(ports, job, result);
  output.run(
    job.name,
    { ...result, forecast },
    forecastLines(forecast, job.mapping.timeZone, output.language),
  );
};
