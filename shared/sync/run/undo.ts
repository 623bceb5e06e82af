import type { Job } from '../../config/config.ts';
import type { Link } from '../../ports/link-store.ts';
import type { WriteOutcome } from '../../ports/record-target.ts';
import { sameValue } from '../../record/diff.ts';
import { digestValue } from '../../record/digest.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { LeaseKeeper } from '../limits/lease-keeper.ts';
import { usualQuota } from '../limits/quota.rules.ts';
import { flagRow } from '../plan/flag.rules.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import type { RunItem } from '../report.ts';
import { keepsLinks } from '../run-context.ts';
import type { RunResult } from '../runner.ts';
import { retrying } from './retrying.ts';
import { RunRecord } from './run-record.ts';

/** Which run to take back. */
export interface UndoOptions {
  readonly job: Job;
  readonly run: string;
  readonly dryRun?: boolean;
}

/**
 * Takes back what a run changed, from the values it noted. A record that was edited since is left as it is and listed;
 * a record that the run created stays and is listed too, since nothing is ever deleted.
 */
export const undoRun = async (
  ports: SyncPorts,
  { job, run, dryRun = false }: UndoOptions,
): Promise<RunResult> => {
  const record = new RunRecord(ports, { job, trigger: 'undo', dryRun });
  const lease = dryRun ? null : await LeaseKeeper.acquire(ports, job, ports.quota ?? usualQuota);
  if (lease && !lease.ok) return record.end(lease);
  const done = await undoItems(ports, job, run, dryRun);
  const logged = done.ok ? await record.addItems(done.value) : done;
  const result = await record.end(logged);
  await lease?.value.release();
  return result;
};

const undoItems = async (
  ports: SyncPorts,
  job: Job,
  run: string,
  dryRun: boolean,
): Promise<Result<readonly RunItem[]>> => {
  const items = await retrying(ports, () => ports.runLog.items(run));
  if (!items.ok) return items;
  const done: RunItem[] = [];
  for (const side of ['left', 'right'] as const) {
    const own = items.value.filter((it) => it.side === side && it.targetId !== null);
    done.push(...own.filter((it) => it.done === 'created').map((it) => kept(it, 'CREATED_STAYS')));
    const undone = await undoSide(
      ports,
      job,
      side,
      own.filter((it) => it.done === 'updated'),
      dryRun,
    );
    if (!undone.ok) return undone;
    done.push(...undone.value);
  }
  return ok(done);
};

const kept = (it: RunItem, reason: string): RunItem => ({ ...it, done: 'skipped', reason, changes: [] });

const undoSide = async (
  ports: SyncPorts,
  job: Job,
  side: SideName,
  items: readonly RunItem[],
  dryRun: boolean,
): Promise<Result<readonly RunItem[]>> => {
  if (items.length === 0) return ok([]);
  const fields = [...new Set(items.flatMap((it) => it.changes.map((change) => change.field)))];
  const ids = items.flatMap((it) => it.targetId ?? []);
  const now = await retrying(ports, () => ports[side].target.lookUp({ by: { ids }, fields }));
  if (!now.ok) return now;
  const byId = new Map(now.value.map((it) => [it.id, it]));
  const asWritten = items.filter((it) => isAsWritten(it, byId.get(it.targetId ?? '')));
  const others = items.filter((it) => !asWritten.includes(it)).map((it) => kept(it, 'MOVED_ON'));
  if (dryRun) return ok([...asWritten.map((it) => outcomeItem(it, undefined)), ...others]);
  const written = await ports[side].target.write(
    asWritten.map((it, i) => ({
      kind: 'update',
      ref: String(i),
      id: it.targetId ?? '',
      revision: byId.get(it.targetId ?? '')?.revision ?? '',
      fields: Object.fromEntries(it.changes.map((change) => [change.field, change.before])),
    })),
  );
  if (!written.ok) return written;
  const noted = keepsLinks(job)
    ? await noteUndone(ports, job.id, side, asWritten, written.value)
    : ok(undefined);
  return noted.ok ? ok([...asWritten.map((it, i) => outcomeItem(it, written.value[i])), ...others]) : noted;
};

// Sides that tell no revision after a write are compared by what was written.
const isAsWritten = (item: RunItem, now: StoredRecord | undefined): boolean => {
  if (!now) return false;
  if (item.revision) return now.revision === item.revision;
  return item.changes.every((it) => sameValue(now.fields[it.field] ?? null, it.after, 'text'));
};

const outcomeItem = (item: RunItem, outcome: WriteOutcome | undefined): RunItem => {
  const { fault: _, ...rest } = item;
  const changes = item.changes.map((it) => ({ ...it, before: it.after, after: it.before }));
  if (outcome?.done === 'refused') {
    return { ...rest, done: 'failed', reason: 'UNDO', changes: [], fault: outcome.fault };
  }
  return { ...rest, done: 'updated', reason: 'UNDO', changes, revision: outcome?.revision ?? null };
};

// Without this the next run would take the restored value for an edit and carry it to the other side.
const noteUndone = async (
  ports: SyncPorts,
  job: string,
  side: SideName,
  items: readonly RunItem[],
  outcomes: readonly WriteOutcome[],
): Promise<Result<void>> => {
  const undone = items.filter((_, i) => outcomes[i]?.done === 'updated');
  const links = await retrying(ports, () =>
    ports.links.find(job, { [side]: undone.flatMap((it) => it.targetId ?? []) }),
  );
  if (!links.ok) return links;
  const changed = links.value.flatMap((link) => {
    const item = undone.find((it) => it.targetId === link[side]);
    return item ? [withNotes(link, side, item)] : [];
  });
  const saved = await retrying(ports, () => ports.links.save(changed));
  return saved.ok ? ok(undefined) : saved;
};

const withNotes = (link: Link, side: SideName, item: RunItem): Link => {
  const agreed = { ...link.agreed };
  for (const { row, before } of item.changes) {
    if (row === flagRow) continue;
    const [left = '', right = ''] = agreed[row]?.split(':') ?? [];
    const note = digestValue(before);
    agreed[row] = side === 'left' ? `${note}:${right}` : `${left}:${note}`;
  }
  return { ...link, agreed };
};
