import { fault } from '../../../fault/fault.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Lease, Leases } from '../../../ports/lease.ts';
import type { RecordFields } from '../../../record/record.ts';
import { fail, ok, type Result } from '../../../result.ts';
import { inQuery } from '../query.ts';
import type { CheckpointCache } from './checkpoints.ts';
import type { StateRecord, StateRecords } from './state-records.ts';

/** The key of a job's lease record. */
export const leaseKey = (name: string): string => `lease:${name}`;

/** A lease record that is ours: what to compare with next, and what its job used on which day. */
interface Held {
  readonly id: string;
  readonly revision: string;
  readonly fence: number;
  readonly usedDay: string;
  readonly used: number;
  readonly usedByAll: number;
}

/** Leases as records; the record's revision decides who wins. One request reads every lease and a job's checkpoints. */
export const kintoneLeases = (records: StateRecords, checkpoints: CheckpointCache, clock: Clock): Leases => {
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
    if (record && isAliveFor(record, owner, clock)) {
      const [holder, until] = [record.text('owner'), record.text('expiresAt')];
      return fail(fault('LEASE_HELD', 'renkei', { job: name, owner: holder, until }));
    }
    checkpoints.remember(name, found.value);
    const fence = Number(record?.text('fence') || 0);
    const used = found.value.filter((it) => it.text('usedDay') === day).map((it) => Number(it.text('used')));
    return take(
      name,
      owner,
      ttlMs,
      {
        at: record ?? null,
        fence: record?.text('owner') === owner ? fence : fence + 1,
        usedDay: record?.text('usedDay') ?? '',
        used: Number(record?.text('used') || 0),
        usedByAll: used.reduce((sum, it) => sum + it, 0),
      },
      new Date(clock.now()).toISOString(),
    );
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
    lastStarted: async (names) => {
      const found = await records.find(inQuery('key', names.map(leaseKey)));
      if (!found.ok) return found;
      const byName = new Map(found.value.map((it) => [it.text('job'), it.text('startedAt') || null]));
      return ok(Object.fromEntries(names.map((name) => [name, byName.get(name) ?? null])));
    },
    release: async (lease, used) => {
      const own = held.get(lease.name);
      held.delete(lease.name);
      if (!own || own.fence !== lease.fence) return ok(undefined);
      const before = own.usedDay === used?.day ? own.used : 0;
      const count: RecordFields = used ? { usedDay: used.day, used: String(before + used.requests) } : {};
      const lost = fault('LEASE_LOST', 'renkei', { job: lease.name });
      const done = await records.compareAndSet(own, { owner: null, expiresAt: null, ...count }, lost);
      return done.ok || done.fault.code === 'LEASE_LOST' ? ok(undefined) : done;
    },
  };
};

const isAliveFor = (record: StateRecord, owner: string, clock: Clock): boolean =>
  record.text('owner') !== '' &&
  record.text('owner') !== owner &&
  Date.parse(record.text('expiresAt')) > clock.now();
