import { give, refuse, textOf } from './answers.ts';
import { readUrl } from './read-url.ts';
import type { Transform } from './transform.ts';

/** Reads a web address; only http and https may become links. */
export const url: Transform = {
  id: 'url',
  accepts: ['text', 'multiline', 'url', 'choice'],
  gives: 'url',
  options: [],
  examples: [
    { from: ' https://example.com/a?b=c ', to: 'https://example.com/a?b=c' },
    { from: 'www.example.com', to: 'https://www.example.com' },
    { from: 'https://日本語.example/', to: 'https://日本語.example/' },
    { from: 'http://localhost:8088/k/1/', to: 'http://localhost:8088/k/1/' },
    { from: 'javascript:alert(1)', to: { issue: 'URL_FORMAT' } },
    { from: 'https://', to: { issue: 'URL_FORMAT' } },
    { from: 'https://exa mple.com', to: { issue: 'URL_FORMAT' } },
    { from: '会社のサイト', to: { issue: 'URL_FORMAT' } },
  ],
  run(value) {
    const found = readUrl(textOf(value));
    return found === null ? refuse('URL_FORMAT', value) : give(found);
  },
};
