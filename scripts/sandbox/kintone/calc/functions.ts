import { wallClock } from '../records/times.ts';
import { type CalcValue, plainNumber, tidy, toNumber, toText, Uncomputable } from './calc-value.ts';
import { add, multiply } from './decimal.ts';

/** One function of the formula language. */
export interface CalcFunction {
  readonly least: number;
  readonly most: number;
  /** Whether an argument may be a list. */
  readonly takesLists: boolean;
  /** Arguments are handed in unevaluated, so that `IF` need not compute the branch it does not take. */
  readonly run: (args: readonly (() => CalcValue)[], zone: string) => CalcValue;
}

const many = 32;

const truthy = (value: CalcValue): boolean => toNumber(value) !== 0;

const rounding = (round: (value: number) => number): CalcFunction => ({
  least: 1,
  most: 2,
  takesLists: false,
  run: ([value, digits]) => {
    const factor = 10 ** (digits ? toNumber(digits()) : 0);
    return tidy(round(multiply(toNumber(demand(value)), factor)) / factor);
  },
});

const demand = (argument: (() => CalcValue) | undefined): CalcValue => {
  if (!argument) throw new Uncomputable();
  return argument();
};

const awayFromZero = (round: (value: number) => number) => (value: number) =>
  Math.sign(value) * round(Math.abs(value));

const sum = (values: readonly CalcValue[]): number =>
  values.flat().reduce<number>((total, value) => add(total, toNumber(value as CalcValue)), 0);

const formatYen = (value: number, digits: number): string => {
  const [whole = '0', decimals] = Math.abs(value).toFixed(Math.max(0, digits)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}¥${grouped}${decimals ? `.${decimals}` : ''}`;
};

const zoneOf = (name: string, own: string): string => (name === 'system' || name === '' ? own : name);

const formatDate = (seconds: number, pattern: string, zone: string): string => {
  const clock = wallClock(seconds * 1000, zone);
  const [year = '', month = '', day = ''] = clock.date.split('-');
  const [hour = '', minute = ''] = clock.time.split(':');
  const parts: Readonly<Record<string, string>> = {
    y: year,
    Y: year,
    M: month,
    d: day,
    H: hour,
    h: String(Number(hour) % 12 || 12).padStart(2, '0'),
    m: minute,
    s: String(Math.floor(seconds) % 60).padStart(2, '0'),
    a: Number(hour) < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(/([yYMdHhmsa])\1*/g, (run, letter: string) => {
    const value = parts[letter] ?? '';
    if (letter === 'y' || letter === 'Y') return run.length === 2 ? value.slice(2) : value;
    return run.length === 1 ? value.replace(/^0(?=.)/, '') : value;
  });
};

/** Every function a formula may call, by name. */
export const calcFunctions: Readonly<Record<string, CalcFunction>> = {
  SUM: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    takesLists: true,
    run: (args) => sum(args.map((it) => it())),
  },
  IF: {
    least: 3,
    most: 3,
    takesLists: false,
    run: ([condition, yes, no]) => demand(truthy(demand(condition)) ? yes : no),
  },
  AND: { least: 1, most: many, takesLists: false, run: (args) => args.every((it) => truthy(it())) },
  OR: { least: 1, most: many, takesLists: false, run: (args) => args.some((it) => truthy(it())) },
  NOT: { least: 1, most: 1, takesLists: false, run: ([value]) => !truthy(demand(value)) },
  ROUND: rounding(awayFromZero(Math.round)),
  ROUNDUP: rounding(awayFromZero(Math.ceil)),
  ROUNDDOWN: rounding(awayFromZero(Math.floor)),
  YEN: {
    least: 2,
    most: 2,
    takesLists: false,
    run: ([value, digits]) => formatYen(toNumber(demand(value)), toNumber(demand(digits))),
  },
  DATE_FORMAT: {
    least: 3,
    most: 3,
    takesLists: false,
    run: ([value, pattern, zone], own) => {
      const name = zoneOf(toText(demand(zone)), own);
      try {
        return formatDate(toNumber(demand(value)), toText(demand(pattern)), name);
      } catch {
        throw new Uncomputable();
      }
    },
  },
  CONTAINS: {
    least: 2,
    most: 2,
    takesLists: true,
    run: ([list, value]) => {
      const options = demand(list);
      if (!Array.isArray(options)) throw new Uncomputable();
      const wanted = demand(value);
      return options.includes(typeof wanted === 'number' ? plainNumber(wanted) : toText(wanted));
    },
  },
};
