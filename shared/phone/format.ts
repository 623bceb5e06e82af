import { PhoneNumber as LibraryNumber } from 'libphonenumber-js/core';
import { phoneMetadata } from './metadata.ts';
import type { PhoneNumber, PhoneOptions } from './phone-number.ts';

/** How a number may be written out. `digits` is the national form without marks. */
export type PhoneStyle = 'e164' | 'national' | 'digits' | 'international';

const known = (e164: string, metadata: NonNullable<PhoneOptions['metadata']>): LibraryNumber | null => {
  // The constructor throws where the calling code has no rules at hand; such numbers keep their full form.
  try {
    const number = new LibraryNumber(e164 as never, metadata);
    return number.country || number.getPossibleCountries().length > 0 ? number : null;
  } catch {
    return null;
  }
};

/** A number of any country as its own people write it; the E.164 form where the country's rules are not at hand. */
export const formatNational = (e164: string, metadata = phoneMetadata): string =>
  known(e164, metadata)?.formatNational() ?? e164;

/** A number in one of the styles, with its extension where it has one and the style can carry it. */
export const formatPhone = (
  number: PhoneNumber,
  style: PhoneStyle,
  metadata: PhoneOptions['metadata'] = phoneMetadata,
): string => {
  const extension = number.extension;
  if (style === 'e164') return extension ? `${number.e164};ext=${extension}` : number.e164;
  if (style === 'digits') return number.national.replace(/\D/g, '');
  const shown =
    style === 'national'
      ? number.national
      : (known(number.e164, metadata)?.formatInternational() ?? number.e164);
  return extension ? `${shown} 内線${extension}` : shown;
};
