import type { CheckpointStore } from '../../../ports/checkpoint-store.ts';
import { ok } from '../../../result.ts';
import { type Checkpoint, freshCheckpoint } from '../../../sync/read/checkpoint.ts';
import { inQuery } from '../query.ts';
import { leaseLost, orNull, type StateRecord, type StateRecords } from './state-records.ts';

/** Checkpoints that came along with a lease, so that loading them costs nothing; each is good for one load. */
export interface CheckpointCache {
  keysOf(job: string): readonly string[];
  remember(job: string, records: readonly StateRecord[]): void;
}

type Side = 'left' | 'right';
const sides: readonly Side[] = ['left', 'right'];
const keyOf = (job: string, side: Side): string => `checkpoint:${side}:${job}`;

/** Checkpoints as records; a save with an old revision is refused, so a stalled owner cannot move a job back. */
export const kintoneCheckpoints = (records: StateRecords): CheckpointStore & CheckpointCache => {
  const known = new Map<string, Checkpoint>();
  return {
    keysOf: (job) => sides.map((side) => keyOf(job, side)),
    remember: (job, found) => {
      for (const side of sides) {
        const record = found.find((it) => it.text('key') === keyOf(job, side));
        known.set(keyOf(job, side), record ? toCheckpoint(job, side, record) : freshCheckpoint(job, side));
      }
    },
    load: async (job, side) => {
      const remembered = known.get(keyOf(job, side));
      known.delete(keyOf(job, side));
      if (remembered) return ok(remembered);
      const found = await records.find(inQuery('key', [keyOf(job, side)]));
      if (!found.ok) return found;
      return ok(found.value[0] ? toCheckpoint(job, side, found.value[0]) : freshCheckpoint(job, side));
    },
    save: async (checkpoint) => {
      const {
        job,
        side,
        bookmark,
        reached = null,
        bookmarkedAt = null,
        signpost,
        cursor,
        seen,
        rest = null,
        revision,
      } = checkpoint;
      const [id = '', old = ''] = revision?.split(':') ?? [];
      const saved = await records.compareAndSet(
        revision === null ? null : { id, revision: old },
        {
          kind: 'checkpoint',
          key: keyOf(job, side),
          job,
          bookmark: orNull(bookmark),
          reached: orNull(reached),
          bookmarkedAt: orNull(bookmarkedAt),
          signpost: orNull(signpost),
          cursor: orNull(cursor),
          seen: orNull((seen ?? []).join(' ')),
          rest: rest && JSON.stringify(rest),
        },
        leaseLost(job),
      );
      return saved.ok ? ok({ ...checkpoint, revision: `${saved.value.id}:${saved.value.revision}` }) : saved;
    },
  };
};

const toRest = (text: string): Checkpoint['rest'] => (text ? (JSON.parse(text) as Checkpoint['rest']) : null);

const toCheckpoint = (job: string, side: Side, record: StateRecord): Checkpoint => ({
  job,
  side,
  bookmark: record.text('bookmark') || null,
  reached: record.text('reached') || null,
  bookmarkedAt: record.text('bookmarkedAt') || null,
  signpost: record.text('signpost') || null,
  cursor: record.text('cursor') || null,
  seen: record.text('seen').split(' ').filter(Boolean),
  rest: toRest(record.text('rest')),
  revision: `${record.id}:${record.revision}`,
});
