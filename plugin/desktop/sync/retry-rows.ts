import type { Job } from '../../../shared/config/config.ts';
import type { SideName } from '../../../shared/sync/ports.ts';
import { otherSide } from '../../../shared/sync/ports.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import { sidesOf } from '../../../shared/sync/run-context.ts';

/** The rows to try again: the side they were read from, and their ids there. */
export interface RetryRows {
  readonly side: SideName;
  readonly ids: readonly string[];
}

/** Failed rows of a run by the side they came from, each row once. */
export const retryRows = (job: Job, items: readonly RunItem[]): readonly RetryRows[] =>
  sidesOf(job).flatMap((side) => {
    const failed = items.filter((it) => it.done === 'failed' && sourceSide(job, it) === side);
    const ids = [...new Set(failed.map((it) => it.sourceId))];
    return ids.length > 0 ? [{ side, ids }] : [];
  });

// An item names the side it was written to; in a two-way job a row may also be written back to its own side.
const sourceSide = (job: Job, item: RunItem): SideName => {
  const [only, other] = sidesOf(job);
  return other === undefined && only !== undefined ? only : otherSide(item.side);
};
