import { runWords } from '../../shared/words/runs.ts';
import type { RunCommand } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { resolveCommand } from './commands/resolve.ts';
import { runCommand } from './commands/run.ts';
import { runsCommand } from './commands/runs.ts';
import { touchCommand } from './commands/touch.ts';
import { undoCommand } from './commands/undo.ts';
import { exitCodes } from './exit-code.rules.ts';
import { openOutput } from './output.ts';
import { readCommand } from './read-command.ts';

const commands: Readonly<Record<string, RunCommand>> = {
  run: runCommand,
  check: checkCommand,
  import: importCommand,
  export: exportCommand,
  runs: runsCommand,
  touch: touchCommand,
  undo: undoCommand,
  resolve: resolveCommand,
};

const main = async (): Promise<number> => {
  const command = readCommand(process.argv.slice(2));
  const output = openOutput(command.ok && command.value.json, process.env);
  if (!command.ok) {
    output.fault(command.fault);
    output.say(runWords[output.language].usage);
    return exitCodes.usage;
  }
  const run = commands[command.value.name];
  if (!run) {
    output.say(runWords[output.language].usage);
    return command.value.name === 'help' ? exitCodes.good : exitCodes.usage;
  }
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  return run(command.value, {
    env: process.env,
    output,
    stopping: () => stop.signal.aborted,
    stopped: stop.signal,
  });
};

process.exitCode = await main();
