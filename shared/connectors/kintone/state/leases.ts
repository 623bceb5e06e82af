import { fault } from '../../../fault/fault.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Lease, Leases } from '../../../ports/lease.ts';
import { fail, ok, type Result } from '../../../result.ts';
import { inQuery } from '../query.ts';
import type { CheckpointCache } from './checkpoints.ts';
import type { StateRecord, StateRecords } from './state-records.ts';

/** The key of a job's lease record. */
export const leaseKey = (name: string): string => `lease:${name}`;

/** Leases as records; the record's revision decides who wins. One request reads a job's lease and checkpoints at once. */
export const kintoneLeases = (records: StateRecords, checkpoints: CheckpointCache, clock: Clock): Leases => {
  const held = new Map<string, { id: string; revision: string; fence: number }>();

  const take = async (
    name: string,
    owner: string,
    ttlMs: number,
    record: { id: string; revision: string } | null,
    fence: number,
    startedAt?: string,
  ): Promise<Result<Lease>> => {
    const expiresAt = new Date(clock.now() + ttlMs).toISOString();
    const taken = await records.compareAndSet(
      record,
      {
        kind: 'lease',
        key: leaseKey(name),
        job: name,
        owner,
        expiresAt,
        fence: String(fence),
        ...(startedAt ? { startedAt } : {}),
      },
      fault('LEASE_HELD', 'renkei', { job: name, owner: '', until: '' }),
    );
    if (!taken.ok) return taken;
    held.set(name, { ...taken.value, fence });
    return ok({ name, owner, expiresAt, fence });
  };

  return {
    acquire: async (name, owner, ttlMs) => {
      const own = held.get(name);
      if (own) {
        const prolonged = await take(name, owner, ttlMs, own, own.fence);
        if (prolonged.ok || prolonged.fault.code !== 'LEASE_HELD') return prolonged;
        held.delete(name);
      }
      const found = await records.find(inQuery('key', [leaseKey(name), ...checkpoints.keysOf(name)]));
      if (!found.ok) return found;
      const record = found.value.find((it) => it.text('key') === leaseKey(name));
      if (record && isAliveFor(record, owner, clock)) {
        const [holder, until] = [record.text('owner'), record.text('expiresAt')];
        return fail(fault('LEASE_HELD', 'renkei', { job: name, owner: holder, until }));
      }
      checkpoints.remember(name, found.value);
      const fence = Number(record?.text('fence') || 0);
      const startedAt = new Date(clock.now()).toISOString();
      const same = record?.text('owner') === owner;
      return take(name, owner, ttlMs, record ?? null, same ? fence : fence + 1, startedAt);
    },
    lastStarted: async (names) => {
      const found = await records.find(inQuery('key', names.map(leaseKey)));
      if (!found.ok) return found;
      const byName = new Map(found.value.map((it) => [it.text('job'), it.text('startedAt') || null]));
      return ok(Object.fromEntries(names.map((name) => [name, byName.get(name) ?? null])));
    },
    release: async (lease) => {
      const own = held.get(lease.name);
      held.delete(lease.name);
      if (!own || own.fence !== lease.fence) return ok(undefined);
      const done = await records.compareAndSet(
        own,
        { owner: null, expiresAt: null },
        fault('LEASE_LOST', 'renkei', { job: lease.name }),
      );
      return done.ok || done.fault.code === 'LEASE_LOST' ? ok(undefined) : done;
    },
  };
};

const isAliveFor = (record: StateRecord, owner: string, clock: Clock): boolean =>
  record.text('owner') !== '' &&
  record.text('owner') !== owner &&
  Date.parse(record.text('expiresAt')) > clock.now();
