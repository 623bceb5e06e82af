import { give, refuse, textOf } from './answers.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';
import type { Transform } from './transform.ts';
import { instantOf } from './zone-time.ts';

/** A day with a time of day: a fixed one, or the one in another field of the record. */
export const dateToDatetime: Transform = {
  id: 'dateToDatetime',
  accepts: ['date', 'text'],
  gives: 'datetime',
  options: [
    { name: 'time', kind: 'text', default: '00:00' },
    { name: 'timeField', kind: 'field', default: '' },
  ],
  examples: [
    { from: '2024-05-01', to: '2024-04-30T15:00:00.000Z' },
    { options: { time: '09:00' }, from: '2024-05-01', to: '2024-05-01T00:00:00.000Z' },
    {
      options: { timeField: '訪問時刻' },
      context: { record: { 訪問時刻: '13:30' } },
      from: '2024-05-01',
      to: '2024-05-01T04:30:00.000Z',
    },
    { from: '5月1日', to: { issue: 'DATE_FORMAT' } },
    { options: { time: '25:00' }, from: '2024-05-01', to: { issue: 'TIME_FORMAT' } },
  ],
  run(value, options, context) {
    const day = readDate(textOf(value));
    if (day === null) return refuse('DATE_FORMAT', value);
    const other = options.timeField === '' ? null : (context.record[String(options.timeField)] ?? null);
    const text = textOf(other) || String(options.time);
    const clock = readTime(text);
    if (clock === null) return refuse('TIME_FORMAT', text);
    const local = Date.parse(`${day}T${clock.time}:${clock.seconds}.000Z`);
    return give(new Date(instantOf(local, context.timeZone)).toISOString());
  },
};
