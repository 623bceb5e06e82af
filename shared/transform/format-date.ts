import { give, refuse, textOf } from './answers.ts';
import { formatLocal } from './date-parts.ts';
import { readDate } from './read-date.ts';
import type { Transform } from './transform.ts';

/** Writes a date for people, by a pattern of your choice or by era. */
export const formatDate: Transform = {
  id: 'formatDate',
  accepts: ['date', 'text'],
  gives: 'text',
  options: [{ name: 'pattern', kind: 'text', default: 'yyyy/MM/dd' }],
  examples: [
    { from: '2024-05-01', to: '2024/05/01' },
    { options: { pattern: 'yyyy年M月d日' }, from: '2024-05-01', to: '2024年5月1日' },
    { options: { pattern: 'GGGGy年M月d日' }, from: '2024-05-01', to: '令和6年5月1日' },
    { options: { pattern: 'GGGGy年M月d日' }, from: '2019-05-01', to: '令和元年5月1日' },
    { options: { pattern: 'Gy.M.d' }, from: '1961-04-01', to: 'S36.4.1' },
    { from: '5月1日', to: { issue: 'DATE_FORMAT' } },
  ],
  run(value, options) {
    const day = readDate(textOf(value));
    return day === null ? refuse('DATE_FORMAT', value) : give(formatLocal(day, String(options.pattern)));
  },
};
