import { give, refuse, textOf } from './answers.ts';
import { readDatetime } from './read-datetime.ts';
import { readNumber } from './read-number.ts';
import type { Transform } from './transform.ts';

const unitMs: Readonly<Record<string, number>> = { minutes: 60_000, seconds: 1_000, hours: 3_600_000 };
const farthest = 8.64e15;

/** An instant moved by a length of time: a fixed one, or the one in another field of the record. */
export const addMinutes: Transform = {
  id: 'addMinutes',
  accepts: ['datetime', 'text'],
  gives: 'datetime',
  options: [
    { name: 'amount', kind: 'number', default: 0 },
    { name: 'amountField', kind: 'field', default: '' },
    { name: 'unit', kind: 'choice', default: 'minutes', choices: ['minutes', 'seconds', 'hours'] },
  ],
  examples: [
    { options: { amount: 15 }, from: '2024-05-01T00:00:00.000Z', to: '2024-05-01T00:15:00.000Z' },
    {
      options: { amountField: '対応時間' },
      context: { record: { 対応時間: '15' } },
      from: '2024-05-01T00:00:00.000Z',
      to: '2024-05-01T00:15:00.000Z',
    },
    {
      options: { amount: -1, unit: 'hours' },
      from: '2024-05-01T00:00:00.000Z',
      to: '2024-04-30T23:00:00.000Z',
    },
    {
      options: { amount: 90, unit: 'seconds' },
      from: '2024-05-01T00:00:00.000Z',
      to: '2024-05-01T00:01:30.000Z',
    },
    {
      options: { amountField: '対応時間' },
      context: { record: { 対応時間: '長め' } },
      from: '2024-05-01T00:00:00.000Z',
      to: { issue: 'NUMBER_FORMAT' },
    },
  ],
  run(value, options, context) {
    const instant = readDatetime(textOf(value), context.timeZone);
    if (instant === null) return refuse('DATETIME_FORMAT', value);
    const written = options.amountField === '' ? null : (context.record[String(options.amountField)] ?? null);
    const amount =
      written === null ? Number(options.amount) : Number(readNumber(textOf(written)) ?? Number.NaN);
    const moved = Date.parse(instant) + amount * (unitMs[String(options.unit)] ?? 60_000);
    if (!(Math.abs(moved) < farthest)) return refuse('NUMBER_FORMAT', textOf(written));
    return give(new Date(moved).toISOString());
  },
};
