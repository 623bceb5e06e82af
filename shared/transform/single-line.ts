import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Lines joined into one, with a mark of your choice between them. */
export const singleLine: Transform = {
  id: 'singleLine',
  accepts: ['multiline', 'text', 'html'],
  gives: 'text',
  options: [{ name: 'mark', kind: 'text', default: ' ' }],
  examples: [
    { from: '東京都\n千代田区', to: '東京都 千代田区' },
    { from: 'a\r\n\r\n b ', to: 'a b' },
    { options: { mark: ' / ' }, from: 'a\nb', to: 'a / b' },
  ],
  run(value, options) {
    const lines = textOf(value)
      .split(/\r\n?|\n/)
      .map((it) => it.trim());
    return give(lines.filter((it) => it !== '').join(String(options.mark)));
  },
};
