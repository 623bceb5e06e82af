import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

const ways: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  title: (text) => text.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (it) => it.toUpperCase()),
};

/** Small letters, capitals, or a capital at the beginning of each word. */
export const letterCase: Transform = {
  id: 'letterCase',
  accepts: ['text', 'multiline', 'choice', 'url', 'email', 'reference'],
  gives: 'same',
  options: [{ name: 'to', kind: 'choice', default: 'lower', choices: ['lower', 'upper', 'title'] }],
  examples: [
    { from: 'Taro@Example.COM', to: 'taro@example.com' },
    { options: { to: 'upper' }, from: 'abc株式会社', to: 'ABC株式会社' },
    { options: { to: 'title' }, from: "TARO o'NEILL-yamada", to: "Taro O'neill-Yamada" },
  ],
  run(value, options) {
    return give((ways[String(options.to)] ?? ((text: string) => text))(textOf(value)));
  },
};
