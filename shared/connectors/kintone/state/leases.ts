import { fault } from '../../../fault/fault.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { AppRequests, Lease, Leases, Standing } from '../../../ports/lease.ts';
import type { RecordFields } from '../../../record/record.ts';
import { fail, ok, type Result } from '../../../result.ts';
import { inQuery } from '../query.ts';
import type { CheckpointCache } from './checkpoints.ts';
import { orNull, type StateRecord, type StateRecords } from './state-records.ts';
import { addRequests, readRequests } from './used-requests.ts';

/** The key of a job's lease record. */
export const leaseKey = (name: string): string => `lease:${name}`;

/** What a door knows of time, and of other owners. */
export interface LeaseOptions {
  readonly clock: Clock;
  /** Whether an owner is certainly gone; without it every owner is waited for until its lease runs out. */
  readonly isGone?: (owner: string) => boolean;
}

/** A lease record that is ours: what to compare with next, and what its job used on which day. */
interface Held {
  readonly id: string;
  readonly revision: string;
  readonly fence: number;
  readonly usedDay: string;
  readonly used: AppRequests;
  readonly usedByAll: AppRequests;
}

/** Leases as records; the record's revision decides who wins. One request reads every lease and a job's checkpoints. */
export const kintoneLeases = (
  records: StateRecords,
  checkpoints: CheckpointCache,
  { clock, isGone }: LeaseOptions,
): Leases => {
  const held = new Map<string, Held>();

  const take = async (
    name: string,
    owner: string,
    ttlMs: number,
    record: Omit<Held, 'id' | 'revision'> & { readonly at: { id: string; revision: string } | null },
    startedAt?: string,
  ): Promise<Result<Lease>> => {
    const { at, ...kept } = record;
    const expiresAt = new Date(clock.now() + ttlMs).toISOString();
    const values = { kind: 'lease', key: leaseKey(name), job: name, owner, expiresAt };
    const taken = await records.compareAndSet(
      at,
      { ...values, fence: String(kept.fence), ...(startedAt ? { startedAt } : {}) },
      fault('LEASE_HELD', 'renkei', { job: name, owner: '', until: '' }),
    );
    if (!taken.ok) return taken;
    held.set(name, { ...kept, ...taken.value });
    return ok({ name, owner, expiresAt, fence: kept.fence, usedToday: kept.usedByAll });
  };

  const isUnexpired = (record: StateRecord, owner: string): boolean => {
    const holder = record.text('owner');
    return holder !== '' && holder !== owner && Date.parse(record.text('expiresAt')) > clock.now();
  };

  const takeAnew = async (
    name: string,
    owner: string,
    ttlMs: number,
    day: string,
  ): Promise<Result<Lease>> => {
    const keys = inQuery('key', [leaseKey(name), ...checkpoints.keysOf(name)]);
    const found = await records.find(`${keys} or kind in ("lease")`);
    if (!found.ok) return found;
    const record = found.value.find((it) => it.text('key') === leaseKey(name));
    if (record && isUnexpired(record, owner) && !isGone?.(record.text('owner'))) {
      const [holder, until] = [record.text('owner'), record.text('expiresAt')];
      return fail(fault('LEASE_HELD', 'renkei', { job: name, owner: holder, until }));
    }
    checkpoints.remember(name, found.value);
    const orphaned = record !== undefined && isUnexpired(record, owner);
    const today = found.value.filter((it) => it.text('usedDay') === day);
    const known = { ...keptOf(record, owner), usedByAll: addRequests(...today.map(readRequests)) };
    const taken = await take(name, owner, ttlMs, known, new Date(clock.now()).toISOString());
    return taken.ok && orphaned ? ok({ ...taken.value, orphaned }) : taken;
  };

  return {
    acquire: async (name, owner, ttlMs, day = '') => {
      const own = held.get(name);
      if (!own) return takeAnew(name, owner, ttlMs, day);
      const prolonged = await take(name, owner, ttlMs, { ...own, at: own });
      if (prolonged.ok || prolonged.fault.code !== 'LEASE_HELD') return prolonged;
      held.delete(name);
      return takeAnew(name, owner, ttlMs, day);
    },
    standings: async (names) => {
      const found = await records.find(inQuery('key', names.map(leaseKey)));
      if (!found.ok) return found;
      const byKey = new Map(found.value.map((it) => [it.text('key'), it]));
      return ok(Object.fromEntries(names.map((name) => [name, toStanding(byKey.get(leaseKey(name)))])));
    },
    release: async (lease, { used, run } = {}) => {
      const own = held.get(lease.name);
      held.delete(lease.name);
      if (!own || own.fence !== lease.fence) return ok(undefined);
      const before = own.usedDay === used?.day ? own.used : {};
      const values: RecordFields = {
        owner: null,
        expiresAt: null,
        ...(used && {
          usedDay: used.day,
          usedByApp: JSON.stringify(addRequests(before, used.apps, { [records.app]: 1 })),
        }),
        ...(run && { result: run.state, heldUntil: orNull(run.heldUntil) }),
        ...(run?.state === 'done' && { succeededAt: new Date(clock.now()).toISOString() }),
      };
      const lost = fault('LEASE_LOST', 'renkei', { job: lease.name });
      const done = await records.compareAndSet(own, values, lost);
      return done.ok || done.fault.code === 'LEASE_LOST' ? ok(undefined) : done;
    },
  };
};

const keptOf = (record: StateRecord | undefined, owner: string) => {
  if (!record) return { at: null, fence: 1, usedDay: '', used: {} };
  const fence = Number(record.text('fence') || 0);
  return {
    at: record,
    fence: record.text('owner') === owner ? fence : fence + 1,
    usedDay: record.text('usedDay'),
    used: readRequests(record),
  };
};

const toStanding = (record: StateRecord | undefined): Standing => ({
  startedAt: record?.text('startedAt') || null,
  // An owner that is still named has not told how it ended.
  state: record?.text('owner') ? 'running' : ((record?.text('result') || null) as Standing['state']),
  heldUntil: record?.text('heldUntil') || null,
  succeededAt: record?.text('succeededAt') || null,
});
