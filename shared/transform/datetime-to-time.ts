import { give, refuse, textOf } from './answers.ts';
import { readDatetime } from './read-datetime.ts';
import type { Transform } from './transform.ts';
import { localText } from './zone-time.ts';

/** The time of day of an instant, as clocks in the mapping's zone show it. */
export const datetimeToTime: Transform = {
  id: 'datetimeToTime',
  accepts: ['datetime', 'text'],
  gives: 'time',
  options: [],
  examples: [
    { from: '2024-05-01T00:05:00.000Z', to: '09:05' },
    { from: '昨日', to: { issue: 'DATETIME_FORMAT' } },
  ],
  run(value, _options, context) {
    const instant = readDatetime(textOf(value), context.timeZone);
    if (instant === null) return refuse('DATETIME_FORMAT', value);
    return give(localText(Date.parse(instant), context.timeZone).slice(11, 16));
  },
};
