import type { Config } from '../../config/config.ts';
import { type Fault, fault } from '../../fault/fault.ts';
import type { AppRequests } from '../../ports/lease.ts';
import { instantOf, localText } from '../../transform/zone-time.ts';

/** How much of each system's allowance a run may use. */
export interface QuotaLimits {
  /** Requests to one app of kintone a day, all doors and jobs together. Ours, well below what kintone allows. */
  readonly kintonePerDay: number;
  /** Share of the other system's daily allowance that is left to everybody else, in percent. */
  readonly otherReserve: number;
  /** When the day of kintone's count begins, as a time in `timeZone`. */
  readonly dayBegins: string;
  readonly timeZone: string;
}

/** What is used when a job says nothing else. */
export const usualQuota: QuotaLimits = {
  kintonePerDay: 5_000,
  otherReserve: 10,
  dayBegins: '00:00',
  timeZone: 'Asia/Tokyo',
};

/** What a configuration says, and the usual where it says nothing. */
export const quotaOf = ({ budget }: Pick<Config, 'budget'>): QuotaLimits =>
  budget ? { ...usualQuota, kintonePerDay: budget.perApp, dayBegins: budget.dayBegins } : usualQuota;

/** What has been used so far. */
export interface QuotaUsed {
  /** By the apps a run talks to, since the day began. */
  readonly kintoneToday: AppRequests;
  readonly other: { readonly used: number; readonly limit: number } | null;
}

/** Null to go on; else a fault that holds the run until the allowance is there again. */
export const holdForQuota = (limits: QuotaLimits, used: QuotaUsed, now: number): Fault | null => {
  const full = Object.entries(used.kintoneToday).find(([, count]) => count >= limits.kintonePerDay);
  if (full) {
    const next = nextDay(limits, now);
    return fault('QUOTA_HELD', 'kintone', {
      app: full[0],
      used: full[1],
      limit: limits.kintonePerDay,
      until: new Date(next).toISOString(),
      at: localText(next, limits.timeZone).slice(0, 16).replace('T', ' '),
    });
  }
  if (!used.other) return null;
  const most = Math.floor(used.other.limit * (1 - limits.otherReserve / 100));
  if (used.other.used < most) return null;
  return fault('QUOTA_HELD', 'salesforce', { used: used.other.used, limit: used.other.limit });
};

/** Until when a run that ended with this fault waits by itself; null where nobody can say. */
export const heldUntilOf = (it: Fault | undefined): string | null =>
  it?.code === 'QUOTA_HELD' && typeof it.values.until === 'string' ? it.values.until : null;

/** The name of the day that requests count for. */
export const quotaDay = (limits: QuotaLimits, now: number): string => {
  const [hours = 0, minutes = 0] = limits.dayBegins.split(':').map(Number);
  return localText(now - (hours * 60 + minutes) * 60_000, limits.timeZone).slice(0, 10);
};

const nextDay = (limits: QuotaLimits, now: number): number => {
  const tomorrow = Date.parse(`${quotaDay(limits, now)}T00:00:00Z`) + 86_400_000;
  const day = new Date(tomorrow).toISOString().slice(0, 10);
  return instantOf(Date.parse(`${day}T${limits.dayBegins}:00Z`), limits.timeZone);
};
