import { addRequests } from '../../shared/connectors/kintone/state/used-requests.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { CheckpointStore } from '../../shared/ports/checkpoint-store.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { AppRequests, Lease, Leases, Standing } from '../../shared/ports/lease.ts';
import type { Link, LinkStore } from '../../shared/ports/link-store.ts';
import type { RunLog } from '../../shared/ports/run-log.ts';
import { fail, ok } from '../../shared/result.ts';
import { type Checkpoint, freshCheckpoint } from '../../shared/sync/read/checkpoint.ts';
import type { RunItem, RunReport } from '../../shared/sync/report.ts';

/** Checkpoints in memory, compared and set by revision. */
export const memoryCheckpoints = (): CheckpointStore => {
  const stored = new Map<string, Checkpoint>();
  return {
    load: async (job, side) => ok(stored.get(`${job} ${side}`) ?? freshCheckpoint(job, side)),
    save: async (checkpoint) => {
      const key = `${checkpoint.job} ${checkpoint.side}`;
      if ((stored.get(key)?.revision ?? null) !== checkpoint.revision) {
        return fail(fault('LEASE_LOST', 'renkei', { job: checkpoint.job }));
      }
      const saved = { ...checkpoint, revision: String(Number(checkpoint.revision ?? 0) + 1) };
      stored.set(key, saved);
      return ok(saved);
    },
  };
};

/** Leases in memory; an owner whose name says so is gone. */
export const memoryLeases = (clock: Clock, isGone = (owner: string) => owner === 'gone'): Leases => {
  const held = new Map<string, Lease>();
  const told = new Map<string, Standing>();
  const used = new Map<string, AppRequests>();
  const standingOf = (name: string): Standing => {
    const standing = told.get(name) ?? {
      startedAt: null,
      state: null,
      heldUntil: null,
      succeededAt: null,
    };
    return held.get(name)?.owner ? { ...standing, state: 'running' } : standing;
  };
  return {
    standings: async (names) => ok(Object.fromEntries(names.map((it) => [it, standingOf(it)]))),
    acquire: async (name, owner, ttlMs, day = '') => {
      const now = held.get(name);
      const unexpired =
        now !== undefined &&
        now.owner !== owner &&
        now.owner !== '' &&
        Date.parse(now.expiresAt) > clock.now();
      if (unexpired && !isGone(now.owner))
        return fail(fault('LEASE_HELD', 'renkei', { job: name, owner: now.owner, until: now.expiresAt }));
      const fence = now?.owner === owner ? now.fence : (now?.fence ?? 0) + 1;
      const lease = {
        name,
        owner,
        fence,
        expiresAt: new Date(clock.now() + ttlMs).toISOString(),
        usedToday: used.get(day) ?? {},
      };
      if (now?.owner !== owner)
        told.set(name, { ...standingOf(name), startedAt: new Date(clock.now()).toISOString() });
      held.set(name, lease);
      return ok(unexpired ? { ...lease, orphaned: true } : lease);
    },
    release: async (lease, end = {}) => {
      const now = held.get(lease.name);
      if (now?.owner !== lease.owner || now.fence !== lease.fence) return ok(undefined);
      if (end.used) {
        const before = used.get(end.used.day) ?? {};
        used.set(end.used.day, addRequests(before, end.used.apps, { state: 1 }));
      }
      held.set(lease.name, { ...now, owner: '' });
      const succeededAt = new Date(clock.now()).toISOString();
      const success = end.run?.state === 'done' ? { succeededAt } : {};
      if (end.run) told.set(lease.name, { ...standingOf(lease.name), ...end.run, ...success });
      return ok(undefined);
    },
  };
};

/** Pairs in memory: at most one for a left id and one for a right id of a job. */
export const memoryLinks = (): LinkStore & { all(): readonly Link[] } => {
  let links: Link[] = [];
  return {
    all: () => links,
    find: async (job, { left = [], right = [] }) =>
      ok(links.filter((it) => it.job === job && (left.includes(it.left) || right.includes(it.right)))),
    save: async (saved) => {
      const stored = saved.map((it) => ({ ...it, revision: String(Number(it.revision ?? 0) + 1) }));
      for (const it of stored) {
        links = links.filter((old) => old.job !== it.job || (old.left !== it.left && old.right !== it.right));
        links.push(it);
      }
      return ok(stored);
    },
  };
};

/** A run log in memory. */
export const memoryRunLog = (): RunLog => {
  const reports = new Map<string, RunReport>();
  const pages = new Map<string, Map<number, readonly RunItem[]>>();
  return {
    save: async (report) => {
      reports.set(report.run, report);
      return ok(undefined);
    },
    append: async (run, page, items) => {
      if (!reports.has(run)) return fail(fault('ROW_NOT_FOUND', 'renkei', { run }));
      const known = pages.get(run) ?? new Map<number, readonly RunItem[]>();
      pages.set(run, known.set(page, items));
      return ok(undefined);
    },
    list: async ({ job, since, limit }) =>
      ok(
        [...reports.values()]
          .filter(
            (it) => (job === undefined || it.job === job) && (since === undefined || it.startedAt >= since),
          )
          .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
          .slice(0, limit),
      ),
    items: async (run) =>
      ok([...(pages.get(run) ?? [])].sort(([a], [b]) => a - b).flatMap(([, items]) => items)),
  };
};
