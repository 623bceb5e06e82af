import { fault } from '../../../shared/fault/fault.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { type Touched, touchRecords } from '../../../shared/sync/run/touch.ts';
import { runWords } from '../../../shared/words/runs.ts';
import type { CommandContext, RunCommand } from '../command.ts';
import { composePorts } from '../compose.ts';
import { exitCodeOfFault, exitCodes } from '../exit-code.rules.ts';
import type { Command } from '../read-command.ts';
import { openConfig } from './open-config.ts';

/** Makes records that are older than a job count as changed, so that its next run carries them. */
export const touchCommand: RunCommand = async (command, context) => {
  const done = await touch(command, context);
  if (!done.ok) {
    context.output.fault(done.fault);
    return exitCodeOfFault(done.fault);
  }
  const text = runWords[context.output.language].touched(done.value, command.dryRun);
  context.output.data({ event: 'touched', job: command.job, dryRun: command.dryRun, ...done.value }, text);
  return done.value.refused > 0 ? exitCodes.rowsFailed : exitCodes.good;
};

const touch = async (command: Command, { env, stopping }: CommandContext): Promise<Result<Touched>> => {
  const opened = await openConfig(command, { env });
  if (!opened.ok) return opened;
  const { config, runner } = opened.value;
  const job = config.jobs.find((it) => it.id === command.job);
  if (!job) return fail(fault('CONFIG_INVALID', 'renkei', { option: '--job', job: command.job ?? '' }));
  const ports = composePorts(runner, config, job);
  if (!ports.ok) return ports;
  return touchRecords(ports.value, job, { dryRun: command.dryRun, cancelled: stopping });
};
