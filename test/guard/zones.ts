/** Who may import what; the first zone whose `of` matches a file rules it. `types` holds for `import type` alone. */
export interface Zone {
  readonly of: RegExp;
  readonly may: RegExp;
  readonly types?: RegExp;
  /** npm packages it may use at run time. */
  readonly npm: RegExp;
  readonly npmTypes?: RegExp;
}

const none = /^$/;
const folders = (...names: readonly string[]) =>
  new RegExp(`^shared/(?:(?:${names.join('|')})/|result\\.ts$)`);
const ui = /^(?:preact|@preact\/signals)$/;
const everyShared = /^shared\//;

// Inside `shared` the arrow points down: what stands later in this list may use what stands before it.
const bottom = ['fault', 'issue'];
const values = [...bottom, 'record', 'field'];
const texts = [...values, 'phone', 'time'];

/** The import rule of the house, one zone a line; see shared/README.md. */
export const zones: readonly Zone[] = [
  { of: /^shared\/result\.ts$/, may: none, types: folders('fault'), npm: none },
  { of: /^shared\/(?:fault|issue)\//, may: folders(...bottom), npm: none },
  { of: /^shared\/time\//, may: folders(...bottom, 'time'), npm: none },
  { of: /^shared\/(?:record|field)\//, may: folders(...values, 'time'), npm: none },
  { of: /^shared\/phone\//, may: folders(...texts), npm: /^libphonenumber-js$/ },
  {
    of: /^shared\/transform\//,
    may: folders(...texts, 'transform'),
    npm: none,
  },
  { of: /^shared\/mapping\//, may: folders(...texts, 'transform', 'mapping'), npm: none },
  {
    of: /^shared\/sync\//,
    may: folders(...texts, 'transform', 'mapping', 'sync'),
    types: folders('ports', 'config'),
    npm: none,
  },
  {
    of: /^shared\/call\//,
    may: folders(...texts, 'call'),
    types: folders('ports', 'config'),
    npm: none,
  },
  {
    of: /^shared\/ports\//,
    may: none,
    types: folders(...values, 'sync', 'call', 'ports'),
    npm: none,
  },
  {
    of: /^shared\/config\/parse\.ts$/,
    may: folders(...texts, 'transform', 'mapping', 'config'),
    npm: /^valibot$/,
  },
  {
    of: /^shared\/config\//,
    may: folders(...texts, 'transform', 'mapping', 'config'),
    npm: none,
  },
  {
    of: /^shared\/bridge\//,
    may: folders(...texts, 'call', 'config', 'bridge'),
    npm: none,
  },
  { of: /^shared\/words\//, may: folders('words'), types: everyShared, npm: none },
  {
    of: /^shared\/connectors\/kintone\//,
    may: /^shared\/(?!clients|look|words|connectors)|^shared\/connectors\/(?:kintone\/|[\w-]+\.ts$)/,
    npm: none,
    npmTypes: /^@kintone\/rest-api-client$/,
  },
  {
    of: /^shared\/connectors\/salesforce\//,
    may: /^shared\/(?!clients|look|words|connectors)|^shared\/connectors\/(?:salesforce\/|[\w-]+\.ts$)/,
    npm: none,
  },
  {
    of: /^shared\/connectors\//,
    may: /^shared\/(?!clients|look|words)/,
    npm: none,
  },
  { of: /^shared\/clients\//, may: /^shared\/(?!look|words|connectors)/, npm: /^jsforce$/ },
  {
    of: /^shared\/look\//,
    may: /^shared\/(?:look|words)\/|\.css$/,
    types: everyShared,
    npm: ui,
  },
  {
    of: /^plugin\/kintone\//,
    may: /^shared\/(?!look|words|connectors|sync)|^plugin\/kintone\//,
    types: everyShared,
    npm: /^@kintone\/rest-api-client$/,
  },
  {
    of: /^plugin\/(config|desktop|mobile)\/(?:.*\/)?(?:compose[\w-]*|index)\.tsx?$/,
    may: /^shared\/|^plugin\/(?:OWN|kintone)\//,
    npm: ui,
  },
  {
    of: /^plugin\/(config|desktop|mobile)\//,
    may: /^shared\/(?!connectors\/\w+\/|clients)|^plugin\/OWN\//,
    types: /^shared\/|^plugin\/kintone\//,
    npm: ui,
  },
  // Pure parts of the extension: no browser, no screen.
  {
    of: /^extension\/(settings|diallers|kintone)\//,
    may: /^shared\/(?!look|words|sync)|^extension\/(?:OWN|settings)\//,
    types: everyShared,
    npm: /^@kintone\/rest-api-client$/,
  },
  {
    of: /^extension\/chrome\//,
    may: /^shared\/(?!look|words|connectors|sync)|^extension\/(?:chrome|settings)\//,
    types: everyShared,
    npm: /^webextension-polyfill$/,
  },
  // What page and panel draw alike.
  { of: /^extension\/call-parts\//, may: /^shared\/|^extension\/(?:call-parts|chrome)\//, npm: ui },
  {
    of: /^extension\/(\w+)\//,
    may: /^shared\/|^extension\/(?:OWN|chrome|settings|diallers|kintone|call-parts)\//,
    npm: /^(?:preact|@preact\/signals|jssip|@kintone\/rest-api-client|webextension-polyfill)$/,
  },
  {
    of: /^scripts\/sandbox\//,
    may: /^scripts\/sandbox\/|^scripts\/(?:build|node)\/|^shared\/words\/words\.ts$/,
    npm: /./,
  },
  { of: /^scripts\//, may: /^(?:shared|scripts)\//, npm: /./ },
  { of: /^test\//, may: /./, npm: /./ },
];

/** The zone that rules a file, with `OWN` in its `may` filled in, or null for a file nobody has placed. */
export const zoneOf = (file: string): Zone | null => {
  const zone = zones.find((it) => it.of.test(file));
  if (!zone) return null;
  const own = zone.of.exec(file)?.[1] ?? '';
  return { ...zone, may: new RegExp(zone.may.source.replaceAll('OWN', own)) };
};
