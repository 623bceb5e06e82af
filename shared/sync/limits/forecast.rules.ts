import { nextRunAt } from '../due/schedule.ts';
import type { QuotaLimits } from './quota.rules.ts';

/** How many rows a run reads on each side, and at most writes there. */
export interface RunVolume {
  readonly read: { readonly left: number; readonly right: number };
  readonly write: { readonly left: number; readonly right: number };
  /** Pairs are remembered. */
  readonly keepsLinks: boolean;
}

/** What a run will about take. */
export interface Forecast {
  readonly rows: number;
  readonly requests: { readonly kintone: number; readonly other: number };
  /** Of one app's requests a day, what the app that is asked most takes; 1 = all of them. */
  readonly share: number;
  readonly minutes: number;
  /** When to run it instead, once, for a run that takes much of a day's requests. */
  readonly quietTime: string | null;
}

/** A run that takes more of a day than this is better left to a quiet time. */
export const largeShare = 0.2;

// Rows of one request, as the connectors cut them; an address of Salesforce holds about so many keys.
const rowsOf = {
  page: 2_000,
  kintoneRead: 500,
  kintoneWrite: 2_000,
  otherRead: 2_000,
  otherKeys: 250,
  otherWrite: 200,
};
// A Bulk API job: opened, filled, closed, asked about, and its two results fetched.
const requestsOfBulk = 8;
// A record of the log holds about so many rows of a run.
const rowsOfLogRecord = 100;
// Lease, forms and positions, before and after.
const everyRun = { data: 2, links: 4, log: 3, other: 3 };
// On the careful side: a tenant that answers quickly is done sooner.
const msOf = { request: 500, rowRead: 1, rowWritten: 5 };

/** Says what a run will take, and when to run it if that is much. Nothing is asked of anybody. */
export const forecast = (
  volume: RunVolume,
  { kintonePerDay }: Pick<QuotaLimits, 'kintonePerDay'>,
  now: number,
  timeZone: string,
): Forecast => {
  const { read, write, keepsLinks } = volume;
  const rows = read.left + read.right;
  const writes = write.left + write.right;
  const pages = parts(read.left, rowsOf.page) + parts(read.right, rowsOf.page);
  const finding = parts(read.left, rowsOf.kintoneRead) + parts(read.right, rowsOf.kintoneRead);
  const data = everyRun.data + finding + parts(write.left, rowsOf.kintoneWrite);
  const pairs = keepsLinks ? finding + parts(writes, rowsOf.kintoneWrite) : 0;
  const links = everyRun.links + pages + pairs;
  const log = everyRun.log + (writes > 0 ? pages + parts(writes, rowsOfLogRecord * rowsOf.kintoneWrite) : 0);
  const other =
    everyRun.other +
    parts(read.right, rowsOf.otherRead) +
    parts(read.left, rowsOf.otherKeys) +
    writesToOther(write.right);
  const requests = { kintone: data + links + log, other };
  const ms = (requests.kintone + other) * msOf.request + rows * msOf.rowRead + writes * msOf.rowWritten;
  const share = Math.max(data, links, log) / kintonePerDay;
  return {
    rows,
    requests,
    share: Math.round(share * 1_000) / 1_000,
    minutes: Math.max(1, Math.ceil(ms / 60_000)),
    quietTime: share > largeShare ? fridayNight(now, timeZone) : null,
  };
};

const parts = (rows: number, size: number): number => Math.ceil(rows / size);

// Full pages go as bulk jobs, what is left over in collections.
const writesToOther = (rows: number): number =>
  Math.floor(rows / rowsOf.page) * requestsOfBulk + parts(rows % rowsOf.page, rowsOf.otherWrite);

const fridayNight = (now: number, timeZone: string): string => {
  const schedule = { kind: 'weekly' as const, slots: [{ day: 5, time: '22:00' }] };
  const job = {
    id: '',
    enabled: true,
    enabledAt: new Date(now).toISOString(),
    schedule,
    mapping: { timeZone },
  };
  return new Date(nextRunAt(job, null) ?? now).toISOString();
};
