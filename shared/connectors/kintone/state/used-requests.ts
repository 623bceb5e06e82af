import type { AppRequests } from '../../../ports/lease.ts';
import type { StateRecord } from './state-records.ts';

/** The sum of several counts, app by app. */
export const addRequests = (...counts: readonly AppRequests[]): AppRequests => {
  const sum: { [app: string]: number } = {};
  for (const [app, count] of counts.flatMap((it) => Object.entries(it))) sum[app] = (sum[app] ?? 0) + count;
  return sum;
};

/** What a lease record says its job used; a person may have edited it by hand, then nothing is known. */
export const readRequests = (record: Pick<StateRecord, 'text'>): AppRequests => {
  try {
    const counts = Object.entries(JSON.parse(record.text('usedByApp')) as object);
    return Object.fromEntries(counts.filter((it): it is [string, number] => Number.isFinite(it[1])));
  } catch {
    return {};
  }
};
