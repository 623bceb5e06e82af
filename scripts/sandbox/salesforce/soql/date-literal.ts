/** A stretch of time `[from, to)` in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
// The API user lives in Asia/Tokyo, which knows no summer time.
const zone = 9 * 3_600_000;

/** The stretch of time a date literal (`TODAY`, `LAST_N_DAYS:3`) means; null when there is no such literal. */
export const dateLiteral = (text: string, now: number): Span | null => {
  const [name = '', count] = text.toUpperCase().split(':');
  const today = Math.floor((now + zone) / day) * day;
  const span = count === undefined ? plain[name]?.(today) : counted[name]?.(today, Number(count));
  return span ? { from: span.from - zone, to: span.to - zone } : null;
};

const days = (from: number, length: number): Span => ({ from, to: from + length * day });
const month = (today: number, offset: number, length = 1): Span => {
  const at = new Date(today);
  return {
    from: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + offset, 1),
    to: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + offset + length, 1),
  };
};
const quarter = (today: number, offset: number, length = 1): Span =>
  month(today, offset * 3 - (new Date(today).getUTCMonth() % 3), length * 3);
const year = (today: number, offset: number, length = 1): Span =>
  month(today, offset * 12 - new Date(today).getUTCMonth(), length * 12);
// Weeks begin on Sunday in the Japanese locale.
const week = (today: number, offset: number, length = 1): Span =>
  days(today - new Date(today).getUTCDay() * day + offset * 7 * day, length * 7);

const plain: Readonly<Record<string, (today: number) => Span>> = {
  YESTERDAY: (today) => days(today - day, 1),
  TODAY: (today) => days(today, 1),
  TOMORROW: (today) => days(today + day, 1),
  LAST_WEEK: (today) => week(today, -1),
  THIS_WEEK: (today) => week(today, 0),
  NEXT_WEEK: (today) => week(today, 1),
  LAST_MONTH: (today) => month(today, -1),
  THIS_MONTH: (today) => month(today, 0),
  NEXT_MONTH: (today) => month(today, 1),
  LAST_90_DAYS: (today) => days(today - 90 * day, 91),
  NEXT_90_DAYS: (today) => days(today + day, 90),
  LAST_QUARTER: (today) => quarter(today, -1),
  THIS_QUARTER: (today) => quarter(today, 0),
  NEXT_QUARTER: (today) => quarter(today, 1),
  LAST_YEAR: (today) => year(today, -1),
  THIS_YEAR: (today) => year(today, 0),
  NEXT_YEAR: (today) => year(today, 1),
  LAST_FISCAL_QUARTER: (today) => quarter(today, -1),
  THIS_FISCAL_QUARTER: (today) => quarter(today, 0),
  NEXT_FISCAL_QUARTER: (today) => quarter(today, 1),
  LAST_FISCAL_YEAR: (today) => year(today, -1),
  THIS_FISCAL_YEAR: (today) => year(today, 0),
  NEXT_FISCAL_YEAR: (today) => year(today, 1),
};

const counted: Readonly<Record<string, (today: number, n: number) => Span>> = {
  LAST_N_DAYS: (today, n) => days(today - n * day, n + 1),
  NEXT_N_DAYS: (today, n) => days(today + day, n),
  N_DAYS_AGO: (today, n) => days(today - n * day, 1),
  LAST_N_WEEKS: (today, n) => week(today, -n, n),
  NEXT_N_WEEKS: (today, n) => week(today, 1, n),
  N_WEEKS_AGO: (today, n) => week(today, -n),
  LAST_N_MONTHS: (today, n) => month(today, -n, n),
  NEXT_N_MONTHS: (today, n) => month(today, 1, n),
  N_MONTHS_AGO: (today, n) => month(today, -n),
  LAST_N_QUARTERS: (today, n) => quarter(today, -n, n),
  NEXT_N_QUARTERS: (today, n) => quarter(today, 1, n),
  N_QUARTERS_AGO: (today, n) => quarter(today, -n),
  LAST_N_YEARS: (today, n) => year(today, -n, n),
  NEXT_N_YEARS: (today, n) => year(today, 1, n),
  N_YEARS_AGO: (today, n) => year(today, -n),
  LAST_N_FISCAL_QUARTERS: (today, n) => quarter(today, -n, n),
  N_FISCAL_QUARTERS_AGO: (today, n) => quarter(today, -n),
  NEXT_N_FISCAL_QUARTERS: (today, n) => quarter(today, 1, n),
  LAST_N_FISCAL_YEARS: (today, n) => year(today, -n, n),
  N_FISCAL_YEARS_AGO: (today, n) => year(today, -n),
  NEXT_N_FISCAL_YEARS: (today, n) => year(today, 1, n),
};
