import { give, tell, textOf } from './answers.ts';
import { bytesOf, cutAt } from './text-length.ts';
import type { Transform, TransformContext } from './transform.ts';

const limitOf = (length: unknown, context: TransformContext): number =>
  Number(length) > 0 ? Number(length) : (context.target?.maxLength ?? Number.POSITIVE_INFINITY);

/** Cuts a text to a number of letters; without a number, to what the target holds. */
export const truncate: Transform = {
  id: 'truncate',
  accepts: ['text', 'multiline', 'choice', 'html'],
  gives: 'same',
  options: [
    { name: 'length', kind: 'number', default: 0 },
    { name: 'unit', kind: 'choice', default: 'letters', choices: ['letters', 'bytesUtf8', 'bytesShiftJis'] },
    { name: 'ending', kind: 'text', default: '…' },
  ],
  examples: [
    { options: { length: 5 }, from: 'あいうえお', to: 'あいうえお' },
    { options: { length: 5 }, from: 'あいうえおか', to: { issue: 'TRUNCATED' } },
    {
      context: { target: { type: 'text', maxLength: 3 } as never },
      from: 'abcd',
      to: { issue: 'TRUNCATED' },
    },
    { options: { length: 10, unit: 'bytesShiftJis' }, from: 'あいうえお', to: 'あいうえお' },
    { options: { length: 10, unit: 'bytesUtf8' }, from: 'あいうえお', to: { issue: 'TRUNCATED' } },
    { from: '長さの決まりがなければそのまま', to: '長さの決まりがなければそのまま' },
  ],
  run(value, options, context) {
    const text = textOf(value);
    const limit = limitOf(options.length, context);
    const size = (part: string) =>
      options.unit === 'letters' ? part.length : bytesOf(part, String(options.unit));
    if (size(text) <= limit) return give(text);
    const ending = size(String(options.ending)) < limit ? String(options.ending) : '';
    const cut = cutAt(text, limit - size(ending), size);
    return tell('TRUNCATED', 'note', `${cut}${ending}`, { limit, left: text.length - cut.length });
  },
};
