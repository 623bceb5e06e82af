import type { Config } from '../../shared/config/config.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Checkpoint, freshCheckpoint } from '../../shared/sync/read/checkpoint.ts';
import type { RunReport } from '../../shared/sync/report.ts';
import { forgetfulStores } from '../../shared/sync/run/forgetful-stores.ts';
import { composeState, type Runner } from './compose.ts';

type Stores = ReturnType<typeof forgetfulStores>;

/** What an import keeps: nothing without state apps; with them the day's requests, and where it broke off. */
export interface ImportStores {
  readonly stores: Stores;
  /** Notes where an import that did not reach its end goes on; forgets it when it did. One request at most. */
  keep(state: RunReport['state']): Promise<Result<void>>;
}

/** Opens the stores; positions stay in memory while the import runs, so that no page costs a request more. */
export const importStores = (runner: Runner, config: Config | null): ImportStores => {
  const forgetful = forgetfulStores();
  if (!config?.stateApps) return { stores: forgetful, keep: async () => ok(undefined) };
  const { leases, checkpoints } = composeState(runner, config);
  let stored: Checkpoint | null = null;
  let reached: Checkpoint | null = null;
  return {
    stores: {
      ...forgetful,
      leases,
      checkpoints: {
        load: async (job, side) => {
          const found = await checkpoints.load(job, side);
          if (found.ok && found.value.revision !== null) stored = found.value;
          return found;
        },
        save: async (checkpoint) => {
          reached = checkpoint;
          return ok(checkpoint);
        },
      },
    },
    keep: async (state) => {
      const at = state === 'done' ? stored : reached;
      if (!at) return ok(undefined);
      const next = state === 'done' ? freshCheckpoint(at.job, at.side) : at;
      const saved = await checkpoints.save({ ...next, revision: at.revision });
      return saved.ok ? ok(undefined) : saved;
    },
  };
};
