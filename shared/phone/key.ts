import { locatePhones } from './locate.ts';
import { fieldRules } from './parse.ts';
import type { PhoneOptions } from './phone-number.ts';
import { readDigits } from './read-digits.ts';

/** The two spellings nearly every record has; they need no search. */
const everyday = /^0\d{1,4}-\d{1,4}-\d{4}$|^0\d{9,10}$/;

/**
 * One text for a number however it is written, to find and compare by; null when there is no number.
 * Extensions are left out: everyone behind one number shares its key.
 */
export const phoneKey = (text: string, options: PhoneOptions): string | null => {
  if (options.region === 'JP' && everyday.test(text)) {
    return readDigits(text.replaceAll('-', ''), options)?.e164 ?? null;
  }
  return locatePhones(text, { ...options, ...fieldRules }).numbers[0]?.number.e164 ?? null;
};
