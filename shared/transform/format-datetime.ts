import { give, refuse, textOf } from './answers.ts';
import { formatLocal } from './date-parts.ts';
import { readDatetime } from './read-datetime.ts';
import type { Transform } from './transform.ts';
import { localText } from './zone-time.ts';

/** Writes a date with its time as clocks in the mapping's zone show it. */
export const formatDatetime: Transform = {
  id: 'formatDatetime',
  accepts: ['datetime', 'text'],
  gives: 'text',
  options: [{ name: 'pattern', kind: 'text', default: 'yyyy-MM-dd HH:mm' }],
  examples: [
    { from: '2024-05-01T00:05:00.000Z', to: '2024-05-01 09:05' },
    { options: { pattern: 'M月d日 H:mm' }, from: '2024-05-01T00:05:00.000Z', to: '5月1日 9:05' },
    {
      context: { timeZone: 'America/New_York' },
      from: '2024-07-01T12:00:00.000Z',
      to: '2024-07-01 08:00',
    },
    { from: '昨日', to: { issue: 'DATETIME_FORMAT' } },
  ],
  run(value, options, context) {
    const instant = readDatetime(textOf(value), context.timeZone);
    if (instant === null) return refuse('DATETIME_FORMAT', value);
    return give(formatLocal(localText(Date.parse(instant), context.timeZone), String(options.pattern)));
  },
};
