import type { Job } from '../../config/config.ts';
import type { Schema } from '../../field/schema.ts';
import type { Page, ReadRequest } from '../../ports/record-source.ts';
import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import { retrying } from '../run/retrying.ts';
import type { SyncKey } from '../translate/translator.ts';

/** Records of one side that share a key. */
export interface DuplicateGroup {
  readonly side: SideName;
  /** Field code and value of the key. */
  readonly field: string;
  readonly key: string;
  readonly ids: readonly string[];
}

/** What a scan of one side found: the groups in the order they were met, and how many there are in all. */
export interface DuplicateScan {
  readonly groups: readonly DuplicateGroup[];
  readonly found: number;
  readonly read: number;
  /** There are more records than were read. */
  readonly cutShort: boolean;
}

/** How much a scan reads and tells at most. */
export interface ScanLimits {
  readonly records: number;
  readonly groups: number;
}

const usualLimits: ScanLimits = { records: 50_000, groups: 100 };
const pageSize = 5_000;
const nothing: DuplicateScan = { groups: [], found: 0, read: 0, cutShort: false };

/**
 * Finds the records of a side that share a key, among all that the job reads. Where the field itself allows no two
 * alike nothing is read. Records without a key share nothing.
 */
export const findDuplicates = async (
  ports: SyncPorts,
  job: Job,
  key: SyncKey,
  side: SideName,
  schema: Schema,
  limits: ScanLimits = usualLimits,
): Promise<Result<DuplicateScan>> => {
  const field = key[side];
  if (schema.fields.find((it) => it.code === field)?.unique) return ok(nothing);
  const seen = new Map<string, string | Set<string>>();
  const window = { since: null, until: new Date(ports.clock.now()).toISOString() };
  let read = 0;
  let cursor: string | null = null;
  do {
    const request: ReadRequest = {
      window,
      cursor,
      fields: [field],
      limit: pageSize,
      condition: job[side].condition,
    };
    const page: Result<Page> = await retrying(ports, () => ports[side].source.read(request));
    if (!page.ok) return page;
    for (const it of page.value.records) note(seen, key.normal(side, it.fields), it.id);
    read += page.value.records.length;
    cursor = page.value.next;
  } while (cursor !== null && read < limits.records);
  const all = [...seen].flatMap(([name, ids]) =>
    typeof ids === 'string' ? [] : [{ side, field, key: name, ids: [...ids] }],
  );
  return ok({ groups: all.slice(0, limits.groups), found: all.length, read, cutShort: cursor !== null });
};

// A key met once takes no list of its own: nearly all of them are.
const note = (seen: Map<string, string | Set<string>>, key: string | null, id: string): void => {
  if (key === null) return;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, id);
  else if (typeof before !== 'string') before.add(id);
  else if (before !== id) seen.set(key, new Set([before, id]));
};
