import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Blanks at both ends go: full-width ones, no-break ones and invisible marks too. */
export const trim: Transform = {
  id: 'trim',
  accepts: ['text', 'multiline', 'html', 'choice', 'url', 'email', 'phone', 'reference'],
  gives: 'same',
  options: [{ name: 'inner', kind: 'flag', default: false }],
  examples: [
    { from: '　山田 太郎 ', to: '山田 太郎' },
    { from: '\u200b山田\ufeff', to: '山田' },
    { from: '   ', to: null },
    { options: { inner: true }, from: ' 山田　　 太郎 ', to: '山田 太郎' },
  ],
  run(value, options) {
    const text = textOf(value)
      .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
      .trim();
    return give(options.inner === true ? text.replace(/[^\S\n]+/g, ' ') : text);
  },
};
