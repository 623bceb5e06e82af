import everyCountry from 'libphonenumber-js/max/metadata';
import { expect, it } from 'vitest';
import { carriedCountries, pickCountries } from '../../../shared/phone/pick-countries.ts';

it('keeps the rules of the countries named and nothing else', () => {
  const picked = pickCountries(everyCountry, ['JP', 'CA']);
  expect(Object.keys(picked.countries).sort()).toEqual(['CA', 'JP']);
  expect(picked.country_calling_codes).toEqual({ 1: ['CA'], 81: ['JP'] });
});

it('picking from what was picked changes nothing, so bundles and Node agree', () => {
  const once = pickCountries(everyCountry, carriedCountries);
  expect(pickCountries(once, carriedCountries)).toEqual(once);
});
