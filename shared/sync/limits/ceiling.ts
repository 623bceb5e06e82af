import type { Connection, Job } from '../../config/config.ts';
import type { RecordSource } from '../../ports/record-source.ts';
import { ok, type Result } from '../../result.ts';

/** How many customers count as the usual limit, where a connection names none. */
export const usualCeiling = 50_000;

/** How many customers a connection may hold, and a way to learn how many it holds; null = it cannot say. */
export interface Ceiling {
  readonly customers: number;
  readonly stop: boolean;
  count(): Promise<Result<number | null>>;
}

/**
 * The ceiling of a job's connection, if it has one. Counted by query: one for each object that the connection's jobs
 * bring customers to, by the key of the first such job. Activities are no customers.
 */
export const ceilingOf = (
  { id, ceiling }: Connection,
  jobs: readonly Job[],
  open: (object: string) => Pick<RecordSource, 'countDistinct'>,
): Ceiling | null => {
  if (!ceiling) return null;
  const keys = new Map<string, string>();
  for (const { kind, right, mapping } of jobs) {
    const key = mapping.rows.find((it) => it.id === mapping.key.row)?.right;
    if (right.connection === id && kind !== 'append' && key && !keys.has(right.object))
      keys.set(right.object, key);
  }
  return {
    customers: ceiling.customers ?? usualCeiling,
    stop: ceiling.stop,
    count: async () => {
      let sum = 0;
      for (const [object, key] of keys) {
        const found = (await open(object).countDistinct?.(key)) ?? ok(null);
        if (!found.ok || found.value === null) return found;
        sum += found.value;
      }
      return ok(sum);
    },
  };
};
