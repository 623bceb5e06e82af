import { type Fault, fault } from '../fault/fault.ts';
import { instantOf, localText } from '../transform/zone-time.ts';

/** How much of each system's allowance a run may use. */
export interface QuotaLimits {
  /** Requests to kintone a day, all doors and jobs together. Ours, well below what kintone allows. */
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

/** What has been used so far. */
export interface QuotaUsed {
  readonly kintoneToday: number;
  readonly other: { readonly used: number; readonly limit: number } | null;
}

/** Null to go on; else a fault that holds the run until the allowance is there again. */
export const holdForQuota = (limits: QuotaLimits, used: QuotaUsed, now: number): Fault | null => {
  if (used.kintoneToday >= limits.kintonePerDay) {
    const until = new Date(nextDay(limits, now)).toISOString();
    return fault('QUOTA_HELD', 'kintone', {
      used: used.kintoneToday,
      limit: limits.kintonePerDay,
      until,
    });
  }
  if (!used.other) return null;
  const most = Math.floor(used.other.limit * (1 - limits.otherReserve / 100));
  if (used.other.used < most) return null;
  return fault('QUOTA_HELD', 'salesforce', { used: used.other.used, limit: used.other.limit });
};

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
