import { KintoneError } from '../errors/kintone-error.ts';

/** Days from `from` up to but not including `to`, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (date: string): Day => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

const write = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const plusDays = (date: string, days: number): string => {
  const { year, month, day } = partsOf(date);
  return write(year, month, day + days);
};

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

// The 31st of a month moved by months stays inside the month it lands in.
const plusMonths = (date: string, months: number): string => {
  const { year, month, day } = partsOf(date);
  const first = partsOf(write(year, month + months, 1));
  return write(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
};

const oneDay = (date: string): DayRange => ({ from: date, to: plusDays(date, 1) });

const wrongCount = () => new KintoneError('GAIA_IL08', (words) => words.illegalQuery);

type DateFunction = (args: readonly string[], today: string) => DayRange;

const withoutArguments =
  (run: (today: string) => DayRange): DateFunction =>
  (args, today) => {
    if (args.length > 0) throw wrongCount();
    return run(today);
  };

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const week =
  (shift: number): DateFunction =>
  (args, today) => {
    if (args.length > 1) throw wrongCount();
    const sunday = plusDays(today, shift * 7 - new Date(`${today}T00:00:00Z`).getUTCDay());
    const [name] = args;
    if (name === undefined) return { from: sunday, to: plusDays(sunday, 7) };
    const index = weekdays.indexOf(name.toUpperCase());
    if (index < 0) throw new KintoneError('GAIA_IQ23', (words) => words.illegalQuery);
    return oneDay(plusDays(sunday, index));
  };

const month =
  (shift: number): DateFunction =>
  (args, today) => {
    if (args.length > 1) throw wrongCount();
    const now = partsOf(today);
    const first = partsOf(write(now.year, now.month + shift, 1));
    const start = write(first.year, first.month, 1);
    const [which] = args;
    if (which === undefined) return { from: start, to: write(first.year, first.month + 1, 1) };
    if (which.toUpperCase() === 'LAST') return oneDay(write(first.year, first.month + 1, 0));
    const day = Number(which);
    if (!Number.isInteger(day) || day < 1 || day > 31) {
      throw new KintoneError('GAIA_IQ23', (words) => words.invalidDay(which));
    }
    const exists = day <= daysInMonth(first.year, first.month);
    return oneDay(exists ? write(first.year, first.month, day) : write(first.year, first.month + 1, 1));
  };

const year = (shift: number): DateFunction =>
  withoutArguments((today) => {
    const now = partsOf(today).year + shift;
    return { from: write(now, 1, 1), to: write(now + 1, 1, 1) };
  });

const fromToday: DateFunction = (args, today) => {
  const [amount = '', unit = ''] = args;
  if (args.length !== 2) throw wrongCount();
  const count = Number(amount);
  if (!Number.isInteger(count)) throw wrongCount();
  const moves: Readonly<Record<string, () => string>> = {
    DAYS: () => plusDays(today, count),
    WEEKS: () => plusDays(today, count * 7),
    MONTHS: () => plusMonths(today, count),
    YEARS: () => plusMonths(today, count * 12),
  };
  const move = moves[unit.toUpperCase()];
  if (!move) throw new KintoneError('GAIA_IQ25', (words) => words.invalidUnit);
  return oneDay(move());
};

/** Functions that stand for days, reckoned from the caller's own today. */
export const dateFunctions: Readonly<Record<string, DateFunction>> = {
  TODAY: withoutArguments(oneDay),
  YESTERDAY: withoutArguments((today) => oneDay(plusDays(today, -1))),
  TOMORROW: withoutArguments((today) => oneDay(plusDays(today, 1))),
  FROM_TODAY: fromToday,
  THIS_WEEK: week(0),
  LAST_WEEK: week(-1),
  NEXT_WEEK: week(1),
  THIS_MONTH: month(0),
  LAST_MONTH: month(-1),
  NEXT_MONTH: month(1),
  THIS_YEAR: year(0),
  LAST_YEAR: year(-1),
  NEXT_YEAR: year(1),
};
