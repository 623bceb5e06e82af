import { normalKey } from '../record/key.ts';
import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** A text as the key of another record: no blanks around it, plain width, and leading zeros where codes have them. */
export const lookupKey: Transform = {
  id: 'lookupKey',
  accepts: ['text', 'decimal', 'choice', 'reference', 'email', 'phone', 'id'],
  gives: 'reference',
  options: [{ name: 'digits', kind: 'number', default: 0 }],
  examples: [
    { from: ' Ａ－００１ ', to: 'A-001' },
    { options: { digits: 5 }, from: '123', to: '00123' },
    { options: { digits: 5 }, from: 'A-1', to: 'A-1' },
  ],
  run(value, options) {
    const key = normalKey(textOf(value), 'text') ?? '';
    return give(/^\d+$/.test(key) ? key.padStart(Math.min(64, Number(options.digits)), '0') : key);
  },
};
