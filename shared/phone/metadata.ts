import everyCountry from 'libphonenumber-js/max/metadata';
import { carriedCountries, pickCountries } from './pick-countries.ts';

/**
 * The numbering rules every door carries. Bundles pick them when they are built
 * (`scripts/build/phone-metadata-loader.mjs`), Node picks here; both end with the same rules, so keys agree.
 */
export const phoneMetadata = pickCountries(everyCountry, carriedCountries);
