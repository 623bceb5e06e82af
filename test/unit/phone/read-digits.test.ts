import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import everyCountry from 'libphonenumber-js/max/metadata';
import { expect, it } from 'vitest';
import { phoneMetadata } from '../../../shared/phone/metadata.ts';
import { pickCountries } from '../../../shared/phone/pick-countries.ts';
import { readDigits } from '../../../shared/phone/read-digits.ts';
import '../../support/steady-chance.ts';

const here = { region: 'JP' };

it('the quick way for everyday numbers agrees with the library on every number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{8,9}$/), (digits) => {
      const library = parsePhoneNumberFromString(
        digits,
        { defaultCountry: 'JP', extract: false },
        phoneMetadata,
      );
      expect(readDigits(digits, here)?.e164 ?? null).toBe(library?.isValid() ? library.number : null);
    }),
    { numRuns: 2_000 },
  );
});

it('a full international number is believed by its shape where the country’s rules are not at hand', () => {
  expect(readDigits('+16502530000', here)).toEqual({ e164: '+16502530000', kind: 'other' });
  expect(readDigits('+1', here)).toBeNull();
  expect(readDigits('+81123', here)).toBeNull();
});

it('more countries can be handed in', () => {
  const metadata = pickCountries(everyCountry, ['JP', 'US', 'GB']);
  expect(readDigits('6502530000', { region: 'US', metadata })).toEqual({
    e164: '+16502530000',
    kind: 'fixed',
  });
  expect(readDigits('+11112223333', { region: 'JP', metadata })).toBeNull();
  expect(readDigits('02079460958', { region: 'GB', metadata })?.e164).toBe('+442079460958');
});
