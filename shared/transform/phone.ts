import { formatPhone, type PhoneStyle } from '../phone/format.ts';
import { parsePhone } from '../phone/parse.ts';
import { give, refuse, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Writes a phone number in one style, or checks it and leaves it as it was written. */
export const phone: Transform = {
  id: 'phone',
  accepts: ['text', 'multiline', 'phone', 'choice', 'decimal'],
  gives: 'phone',
  options: [
    {
      name: 'style',
      kind: 'choice',
      default: 'national',
      choices: ['national', 'e164', 'digits', 'international', 'asWritten'],
    },
    { name: 'extension', kind: 'choice', default: 'keep', choices: ['keep', 'leaveOut'] },
  ],
  examples: [
    { from: '０３（１２３４）５６７８', to: '03-1234-5678' },
    { from: '+81 3 1234 5678', to: '03-1234-5678' },
    { from: '0312345678', to: '03-1234-5678' },
    { options: { style: 'e164' }, from: '03-1234-5678', to: '+81312345678' },
    { options: { style: 'digits' }, from: '+81-3-1234-5678', to: '0312345678' },
    { options: { style: 'international' }, from: '03-1234-5678', to: '+81 3 1234 5678' },
    { options: { style: 'asWritten' }, from: '03(1234)5678', to: '03(1234)5678' },
    { from: '03-1234-5678 内線123', to: '03-1234-5678 内線123' },
    { options: { extension: 'leaveOut' }, from: '03-1234-5678 内線123', to: '03-1234-5678' },
    { options: { style: 'e164' }, from: '0120-123-456', to: '+81120123456' },
    { context: { areaCode: '096' }, from: '382-3222', to: '096-382-3222' },
    { from: '0154-39-\n1222', to: '0154-39-1222' },
    { from: '382-3222', to: { issue: 'PHONE_FORMAT' } },
    { from: '110', to: { issue: 'PHONE_FORMAT' } },
    { from: 'なし', to: { issue: 'PHONE_FORMAT' } },
  ],
  run(value, options, context) {
    const number = parsePhone(textOf(value), context);
    if (!number) return refuse('PHONE_FORMAT', value);
    if (options.style === 'asWritten') return give(textOf(value));
    const shown = options.extension === 'leaveOut' ? { ...number, extension: null } : number;
    return give(formatPhone(shown, options.style as PhoneStyle));
  },
};
