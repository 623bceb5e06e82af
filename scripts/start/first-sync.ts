import type { StateAppIds } from '../../shared/connectors/kintone/state/create-state-apps.ts';
import { stateStores } from '../../shared/connectors/kintone/state/state-stores.ts';
import type { RunReport } from '../../shared/sync/report.ts';
import { nodeClock } from '../node/node-clock.ts';
import type { StartWorld } from './world.ts';

/** The two state apps that the settings page made, found by name. */
export const findStateApps = async ({ client }: StartWorld): Promise<StateAppIds> => {
  const idOf = async (name: string) => (await client.app.getApps({ name })).apps[0]?.appId ?? '';
  return { log: await idOf('連携ログ'), links: await idOf('連携リンク') };
};

/** The newest runs as the run log tells them, newest first. */
export const newestRuns = async (
  world: StartWorld,
  state: StateAppIds,
  limit: number,
): Promise<readonly RunReport[]> => {
  const { runLog } = stateStores(world.client, state, { clock: nodeClock });
  const runs = await runLog.list({ limit });
  if (!runs.ok) throw new Error(`The run log could not be read: ${runs.fault.code}.`);
  return runs.value;
};
