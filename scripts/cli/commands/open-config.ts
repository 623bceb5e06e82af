import type { Config } from '../../../shared/config/config.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { CommandContext } from '../command.ts';
import { composeRunner, type Runner } from '../compose.ts';
import { loadConfig } from '../load-config.ts';
import type { Command } from '../read-command.ts';

/** The configuration file and a way to its kintone: what every command about jobs begins with. */
export interface OpenConfig {
  readonly config: Config;
  readonly runner: Runner;
}

/** Opens both, or tells what is missing; nothing is sent yet. */
export const openConfig = async (
  command: Pick<Command, 'config'>,
  { env }: Pick<CommandContext, 'env'>,
): Promise<Result<OpenConfig>> => {
  const config = await loadConfig(command.config);
  if (!config.ok) return config;
  const runner = composeRunner(env);
  return runner.ok ? ok({ config: config.value, runner: runner.value }) : runner;
};
