import type { Notices, ToldOfJob } from '../../../ports/notices.ts';
import { ok } from '../../../result.ts';
import type { Told } from '../../../sync/tell/notice.rules.ts';
import { inQuery } from '../query.ts';
import type { CheckpointCache } from './checkpoints.ts';
import { leaseLost, type StateRecord, type StateRecords } from './state-records.ts';

const keyOf = (job: string): string => `told:${job}`;

/** What people were told of each job, one record a job; it comes along with the job's lease. */
export const kintoneTold = (records: StateRecords): Pick<Notices, 'load' | 'save'> & CheckpointCache => {
  const known = new Map<string, ToldOfJob>();
  return {
    keysOf: (job) => [keyOf(job)],
    remember: (job, found) => {
      known.set(job, toTold(found.find((it) => it.text('key') === keyOf(job))));
    },
    load: async (job) => {
      const remembered = known.get(job);
      known.delete(job);
      if (remembered) return ok(remembered);
      const found = await records.find(inQuery('key', [keyOf(job)]));
      return found.ok ? ok(toTold(found.value[0])) : found;
    },
    save: async (job, { told, revision }) => {
      const [id = '', old = ''] = revision?.split(':') ?? [];
      const saved = await records.compareAndSet(
        revision === null ? null : { id, revision: old },
        { kind: 'told', key: keyOf(job), job, told: JSON.stringify(told) },
        leaseLost(job),
      );
      return saved.ok ? ok(undefined) : saved;
    },
  };
};

const toTold = (record: StateRecord | undefined): ToldOfJob => ({
  told: record ? parse(record.text('told')) : {},
  revision: record ? `${record.id}:${record.revision}` : null,
});

// A person may have edited the record by hand; then people are told once more.
const parse = (json: string): Told => {
  try {
    return (JSON.parse(json) ?? {}) as Told;
  } catch {
    return {};
  }
};
