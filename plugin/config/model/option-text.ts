import type { OptionSpec, OptionValue } from '../../../shared/transform/transform.ts';

type Kind = OptionSpec['kind'];

/** An option's value as the text of its input: words by commas, a table as `from=to`, one a line. */
export const optionText = (kind: Kind, value: OptionValue): string => {
  if (kind === 'words' && Array.isArray(value)) return value.join(', ');
  if (kind === 'table' && typeof value === 'object' && !Array.isArray(value)) {
    return Object.entries(value)
      .map(([from, to]) => `${from}=${to}`)
      .join('\n');
  }
  return String(value);
};

const readers: Partial<Record<Kind, (text: string) => OptionValue>> = {
  number: (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? 0 : Number(text)),
  words: (text) =>
    text
      .split(/[,、]/)
      .map((it) => it.trim())
      .filter(Boolean),
  table: (text) =>
    Object.fromEntries(
      text
        .split('\n')
        .filter((it) => it.includes('='))
        .map((it): [string, string] => [
          it.slice(0, it.indexOf('=')).trim(),
          it.slice(it.indexOf('=') + 1).trim(),
        ]),
    ),
};

/** Reads the text of an input as its option's value. */
export const readOption = (kind: Kind, text: string): OptionValue => readers[kind]?.(text) ?? text;
