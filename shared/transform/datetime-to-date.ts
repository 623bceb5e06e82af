import { give, refuse, textOf } from './answers.ts';
import { readDatetime } from './read-datetime.ts';
import type { Transform } from './transform.ts';
import { localText } from './zone-time.ts';

/** The day of an instant, as the calendar in the mapping's zone has it. */
export const datetimeToDate: Transform = {
  id: 'datetimeToDate',
  accepts: ['datetime', 'text'],
  gives: 'date',
  options: [],
  examples: [
    { from: '2024-04-30T15:00:00.000Z', to: '2024-05-01' },
    { from: '2024-04-30T14:59:00.000Z', to: '2024-04-30' },
    { context: { timeZone: 'UTC' }, from: '2024-04-30T15:00:00.000Z', to: '2024-04-30' },
    { from: '昨日', to: { issue: 'DATETIME_FORMAT' } },
  ],
  run(value, _options, context) {
    const instant = readDatetime(textOf(value), context.timeZone);
    if (instant === null) return refuse('DATETIME_FORMAT', value);
    return give(localText(Date.parse(instant), context.timeZone).slice(0, 10));
  },
};
