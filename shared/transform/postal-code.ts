import { give, refuse, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Reads a Japanese postal code; other countries' codes can be let through as they are. */
export const postalCode: Transform = {
  id: 'postalCode',
  accepts: ['text', 'multiline', 'decimal'],
  gives: 'text',
  options: [
    { name: 'style', kind: 'choice', default: 'hyphen', choices: ['hyphen', 'digits', 'mark'] },
    { name: 'foreign', kind: 'choice', default: 'keep', choices: ['keep', 'refuse'] },
  ],
  examples: [
    { from: '８６２−０９７５', to: '862-0975' },
    { from: '〒8620975', to: '862-0975' },
    { from: '862 0975', to: '862-0975' },
    { options: { style: 'digits' }, from: '862-0975', to: '8620975' },
    { options: { style: 'mark' }, from: '862-0975', to: '〒862-0975' },
    { from: '94105-0011', to: '94105-0011' },
    { options: { foreign: 'refuse' }, from: '94105-0011', to: { issue: 'TYPE_MISMATCH' } },
  ],
  run(value, options) {
    const text = textOf(value).trim();
    const plain = text.normalize('NFKC').replace(/[−–—‐ー]/g, '-');
    const parts = plain.length > 20 ? null : /^〒?\s?(\d{3})[-\s]?(\d{4})$/.exec(plain);
    if (!parts) return options.foreign === 'keep' ? give(text) : refuse('TYPE_MISMATCH', value);
    if (options.style === 'digits') return give(`${parts[1]}${parts[2]}`);
    return give(`${options.style === 'mark' ? '〒' : ''}${parts[1]}-${parts[2]}`);
  },
};
