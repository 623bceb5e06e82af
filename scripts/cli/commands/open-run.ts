import type { Job } from '../../../shared/config/config.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { CommandContext } from '../command.ts';
import { composePorts } from '../compose.ts';
import type { Command } from '../read-command.ts';
import { openState } from './open-state.ts';

/** A run of the past, with everything to act on its job. */
export interface OpenRun {
  readonly job: Job;
  readonly report: RunReport;
  readonly ports: SyncPorts;
}

/** Finds the run that the command names, and its job in the configuration of today. */
export const openRun = async (command: Command, context: CommandContext): Promise<Result<OpenRun>> => {
  const state = await openState(command, context);
  if (!state.ok) return state;
  const { config, runner, stores } = state.value;
  const runs = await stores.runLog.list({ limit: Number.MAX_SAFE_INTEGER });
  if (!runs.ok) return runs;
  const report = runs.value.find((it) => it.run === command.subject);
  if (!report) return fail(fault('ROW_NOT_FOUND', 'renkei', { run: command.subject ?? '' }));
  const job = config.jobs.find((it) => it.id === report.job);
  if (!job) return fail(fault('CONFIG_INVALID', 'renkei', { job: report.job }));
  const ports = composePorts(runner, config, job);
  return ports.ok ? ok({ job, report, ports: ports.value }) : ports;
};
