import { undoRun } from '../../../shared/sync/run/undo.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOfFault, exitCodeOfRun } from '../exit-code.rules.ts';
import { openRun } from './open-run.ts';

/** Takes a run back, except for what was edited since. */
export const undoCommand: RunCommand = async (command, context) => {
  const opened = await openRun(command, context);
  if (!opened.ok) {
    context.output.fault(opened.fault);
    return exitCodeOfFault(opened.fault);
  }
  const { job, ports, report } = opened.value;
  const result = await undoRun(ports, { job, run: report.run, dryRun: command.dryRun });
  context.output.run(job.name, result);
  return exitCodeOfRun(result);
};
