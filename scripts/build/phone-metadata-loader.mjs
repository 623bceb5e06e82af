import { carriedCountries, pickCountries } from '../../shared/phone/pick-countries.ts';

/** Lets only the numbering rules of the countries we carry into a bundle: 3 KB in place of 150. */
// biome-ignore lint/style/noDefaultExport: webpack takes a loader by its default export.
export default function phoneMetadataLoader(source) {
  const json = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  return `export default ${JSON.stringify(pickCountries(json, carriedCountries))};`;
}
