import type { Config } from '../../../shared/config/config.ts';
import { type StateStores, stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext } from '../command.ts';
import { composeRunner, type Runner } from '../compose.ts';
import { loadConfig } from '../load-config.ts';
import type { Command } from '../read-command.ts';

/** Configuration, kintone and the state apps, for commands that look at runs of the past. */
export interface OpenState {
  readonly config: Config;
  readonly runner: Runner;
  readonly stores: StateStores;
}

/** Opens them, or tells what is missing. */
export const openState = async (command: Command, context: CommandContext): Promise<Result<OpenState>> => {
  const config = await loadConfig(command.config);
  if (!config.ok) return config;
  const runner = composeRunner(context.env);
  if (!runner.ok) return runner;
  const apps = config.value.stateApps;
  if (!apps) return fail(fault('CONFIG_INVALID', 'renkei', { setting: 'stateApps' }));
  const stores = stateStores(runner.value.kintone(null), apps, { clock: nodeClock, gate: runner.value.gate });
  return ok({ config: config.value, runner: runner.value, stores });
};
