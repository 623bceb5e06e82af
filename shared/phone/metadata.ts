import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import everyCountry from 'libphonenumber-js/max/metadata';

/** Only the numbering rules of the countries named; a calling code they do not use is left out. */
export const pickCountries = (from: MetadataJson, countries: readonly string[]): MetadataJson => {
  const chosen = new Set(countries);
  const callingCodes = Object.entries(from.country_calling_codes)
    .map(([code, users]) => [code, users.filter((it) => chosen.has(it))] as const)
    .filter(([, users]) => users.length > 0);
  return {
    version: from.version,
    country_calling_codes: Object.fromEntries(callingCodes) as Record<string, CountryCode[]>,
    countries: Object.fromEntries(Object.entries(from.countries).filter(([code]) => chosen.has(code))),
    nonGeographic: {},
  };
};

/**
 * The numbering rules every door carries: Japan's. Bundles pick them when they are built
 * (`scripts/build/phone-metadata-loader.mjs`), Node picks here; both end with the same rules, so keys agree.
 */
export const phoneMetadata = pickCountries(everyCountry, ['JP']);
