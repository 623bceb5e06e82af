import { type StateStores, stateStores } from '../../../shared/connectors/kintone/state/state-stores.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { CommandContext } from '../command.ts';
import type { Command } from '../read-command.ts';
import { type OpenConfig, openConfig } from './open-config.ts';

/** Configuration, kintone and the state apps, for commands that look at runs of the past. */
export interface OpenState extends OpenConfig {
  readonly stores: StateStores;
}

/** Opens them, or tells what is missing. */
export const openState = async (command: Command, context: CommandContext): Promise<Result<OpenState>> => {
  const opened = await openConfig(command, context);
  if (!opened.ok) return opened;
  const { config, runner } = opened.value;
  const apps = config.stateApps;
  if (!apps) return fail(fault('CONFIG_INVALID', 'renkei', { setting: 'stateApps' }));
  const stores = stateStores(runner.kintone(null), apps, { clock: nodeClock, gate: runner.gate });
  return ok({ config, runner, stores });
};
