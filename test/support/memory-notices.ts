import { fault } from '../../shared/fault/fault.ts';
import type { Called, Notices } from '../../shared/ports/notices.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Told } from '../../shared/sync/tell/notice.rules.ts';

/** One comment as somebody finds it on the record of a run. */
export interface Spoken {
  readonly record: string;
  readonly users: readonly string[];
  readonly text: string;
}

/** Notices in memory: `recordOf` knows the runs of `logged`, or every run where none is given. */
export const memoryNotices = (logged?: () => readonly string[]) => {
  const stored = new Map<string, { told: Told; revision: number }>();
  const spoken: Spoken[] = [];
  const notices: Notices = {
    load: async (job) => {
      const found = stored.get(job);
      return ok(
        found ? { told: found.told, revision: String(found.revision) } : { told: {}, revision: null },
      );
    },
    save: async (job, { told, revision }) => {
      const now = stored.get(job)?.revision;
      if ((now === undefined ? null : String(now)) !== revision) return fail(fault('LEASE_LOST', 'renkei'));
      stored.set(job, { told, revision: (now ?? 0) + 1 });
      return ok(undefined);
    },
    recordOf: async (run) => ok(!logged || logged().includes(run) ? `record of ${run}` : null),
    comment: async (record, { users }: Called, text) => {
      spoken.push({ record, users, text });
      return ok(undefined);
    },
  };
  return { notices, spoken, told: (job: string): Told => stored.get(job)?.told ?? {} };
};
