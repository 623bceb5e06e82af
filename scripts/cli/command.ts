import type { Environment } from '../node/env-secrets.ts';
import type { Output } from './output.ts';
import type { Command } from './read-command.ts';

/** What every command is given. */
export interface CommandContext {
  readonly env: Environment;
  readonly output: Output;
  /** Becomes true when the process was asked to end: the page in hand is finished, then the run stops. */
  readonly stopping: () => boolean;
  /** Aborted at the same moment, for those who wait. */
  readonly stopped: AbortSignal;
}

/** One command: does its work and gives the exit code. */
export type RunCommand = (command: Command, context: CommandContext) => Promise<number>;
