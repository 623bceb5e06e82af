import { give, refuse, textOf } from './answers.ts';
import { readEmail } from './read-email.ts';
import type { Transform } from './transform.ts';

/** Reads one e-mail address; case is kept unless asked otherwise. */
export const email: Transform = {
  id: 'email',
  accepts: ['text', 'multiline', 'email', 'url', 'choice'],
  gives: 'email',
  options: [{ name: 'lower', kind: 'flag', default: false }],
  examples: [
    { from: ' taro@example.com ', to: 'taro@example.com' },
    { from: 'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', to: 'taro@example.com' },
    { from: '山田太郎 <taro@example.com>', to: 'taro@example.com' },
    { from: 'mailto:taro@example.com?subject=x', to: 'taro@example.com' },
    { from: 'taro..y.@example.com', to: 'taro..y.@example.com' },
    { options: { lower: true }, from: 'Taro@Example.com', to: 'taro@example.com' },
    { from: 'taro@example', to: { issue: 'EMAIL_FORMAT' } },
    { from: 'taro example.com', to: { issue: 'EMAIL_FORMAT' } },
    { from: 'a@example.com, b@example.com', to: { issue: 'EMAIL_FORMAT' } },
  ],
  run(value, options) {
    const found = readEmail(textOf(value));
    if (found === null) return refuse('EMAIL_FORMAT', value);
    return give(options.lower === true ? found.toLowerCase() : found);
  },
};
