import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Takes one part of a text: the first, the second … between marks; `rest` takes everything from there on. */
export const split: Transform = {
  id: 'split',
  accepts: ['text', 'multiline', 'choice', 'email', 'url', 'phone'],
  gives: 'text',
  options: [
    { name: 'mark', kind: 'text', default: ' ' },
    { name: 'part', kind: 'number', default: 1 },
    { name: 'rest', kind: 'flag', default: false },
  ],
  examples: [
    { from: '山田　太郎', to: '山田' },
    { options: { part: 2 }, from: '山田 太郎', to: '太郎' },
    { options: { part: 2, rest: true }, from: 'Juan Carlos de Borbón', to: 'Carlos de Borbón' },
    { options: { mark: '@', part: 2 }, from: 'taro@example.com', to: 'example.com' },
    { options: { part: 3 }, from: '山田 太郎', to: null },
    { options: { part: -1 }, from: 'a b c', to: 'c' },
  ],
  run(value, options) {
    const mark = String(options.mark) || ' ';
    // A blank means any blank: Japanese names are parted by the full-width one as often as not.
    const text = mark === ' ' ? textOf(value).trim().replace(/\s+/g, ' ') : textOf(value);
    const parts = text.split(mark);
    const place = Number(options.part);
    const at = place < 0 ? parts.length + place : place - 1;
    const found = options.rest === true ? parts.slice(Math.max(0, at)).join(mark) : (parts[at] ?? '');
    return give(found.trim());
  },
};
