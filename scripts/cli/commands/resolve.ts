import { runJob } from '../../../shared/sync/runner.ts';
import { runWords } from '../../../shared/words/runs.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOfFault, exitCodeOfRun, exitCodes } from '../exit-code.rules.ts';
import { openRun } from './open-run.ts';

/** Settles the conflicts of a run one way; what was edited since is compared as it is now. */
export const resolveCommand: RunCommand = async (command, context) => {
  const { output } = context;
  if (command.take === null) {
    output.say(runWords[output.language].usage);
    return exitCodes.usage;
  }
  const opened = await openRun(command, context);
  if (!opened.ok) {
    output.fault(opened.fault);
    return exitCodeOfFault(opened.fault);
  }
  const { job, ports, report } = opened.value;
  const items = await ports.runLog.items(report.run);
  if (!items.ok) {
    output.fault(items.fault);
    return exitCodeOfFault(items.fault);
  }
  let worst: number = exitCodes.good;
  for (const side of ['left', 'right'] as const) {
    const own = items.value.filter((it) => it.done === 'conflict' && (it.from ?? 'left') === side);
    const ids = [...new Set(own.map((it) => it.sourceId))];
    if (ids.length === 0) continue;
    const result = await runJob(ports, {
      job,
      trigger: 'manual',
      only: { side, ids },
      conflicts: command.take,
      dryRun: command.dryRun,
    });
    output.run(job.name, result);
    worst = Math.max(worst, exitCodeOfRun(result));
  }
  return worst;
};
