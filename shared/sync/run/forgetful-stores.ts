import { ok } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import { freshCheckpoint } from '../read/checkpoint.ts';

/** Stores for a run that nobody will go on with: a file brought in once, a dry run before the state apps are there. */
export const forgetfulStores = (): Pick<SyncPorts, 'checkpoints' | 'leases' | 'links' | 'runLog'> => ({
  checkpoints: {
    load: async (job, side) => ok(freshCheckpoint(job, side)),
    save: async (checkpoint) => ok(checkpoint),
  },
  leases: {
    // Nobody else can see this run, so nobody can hold it; a far end keeps it from being prolonged.
    acquire: async (name, owner) => ok({ name, owner, fence: 1, expiresAt: '9999-12-31T00:00:00.000Z' }),
    standings: async () => ok({}),
    release: async () => ok(undefined),
  },
  links: { find: async () => ok([]), save: async (links) => ok(links) },
  runLog: {
    save: async () => ok(undefined),
    append: async () => ok(undefined),
    list: async () => ok([]),
    items: async () => ok([]),
  },
});
