import type { Result } from '../result.ts';
import type { Checkpoint } from '../sync/read/checkpoint.ts';

/**
 * Keeps checkpoints where every door can see them.
 * - `load` MUST give a fresh checkpoint for a job side it has never seen.
 * - `save` MUST refuse with `LEASE_LOST` when the stored revision differs from the one handed in: somebody else went on.
 * - `save` MUST give back the checkpoint with its new revision.
 */
export interface CheckpointStore {
  load(job: string, side: 'left' | 'right'): Promise<Result<Checkpoint>>;
  save(checkpoint: Checkpoint): Promise<Result<Checkpoint>>;
}
