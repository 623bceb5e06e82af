import { give, tell, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

const letters = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1)).join('\n');

/** Keeps the first lines of a text. A closing line can say how many are left out; it counts as one of them. */
export const truncateLines: Transform = {
  id: 'truncateLines',
  accepts: ['multiline', 'text'],
  gives: 'same',
  options: [
    { name: 'lines', kind: 'number', default: 50 },
    { name: 'ending', kind: 'text', default: '' },
  ],
  examples: [
    { from: letters(50), to: letters(50) },
    { from: letters(60), to: { issue: 'TRUNCATED' } },
    { options: { lines: 2 }, from: 'a\r\nb', to: 'a\nb' },
  ],
  run(value, options) {
    const lines = textOf(value).split(/\r\n?|\n/);
    const limit = Math.max(1, Number(options.lines));
    if (lines.length <= limit) return give(lines.join('\n'));
    const ending = limit > 1 ? String(options.ending) : '';
    const kept = lines.slice(0, ending === '' ? limit : limit - 1);
    const left = lines.length - kept.length;
    const text = [...kept, ...(ending === '' ? [] : [ending.replace('{n}', String(left))])].join('\n');
    return tell('TRUNCATED', 'note', text, { limit, left });
  },
};
