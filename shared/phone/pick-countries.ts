import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';

/** Only the numbering rules of the countries named; calling codes none of them uses are left out. */
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

/** The countries whose rules every door carries. */
export const carriedCountries = ['JP'] as const;
