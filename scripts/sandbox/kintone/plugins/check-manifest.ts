import type { ManifestResources, PluginManifest } from './plugin-manifest.ts';

const isRemote = (path: string): boolean => path.startsWith('https://');
const maxEntries = 30;
const maxNameLength = 64;
const maxDescriptionLength = 200;
const maxHtmlBytes = 65_535;
const maxFileBytes = 20 * 1024 * 1024;
const versionShape = /^\d+(\.\d+){0,2}$/;

type Check = (manifest: PluginManifest, files: ReadonlyMap<string, Uint8Array>) => string | null;

const checks: readonly Check[] = [
  (it) => (Number.isInteger(it.manifest_version) && it.manifest_version >= 1 ? null : '/manifest_version'),
  (it) => (versionShape.test(String(it.version)) ? null : '/version'),
  (it) => (it.type === 'APP' ? null : '/type'),
  (it) => (isText(it.name, maxNameLength) ? null : '/name'),
  (it) =>
    it.description === undefined || isText(it.description, maxDescriptionLength) ? null : '/description',
  (it) => (typeof it.icon === 'string' && it.icon !== '' ? null : '/icon'),
  (it) => wrongList('/desktop', it.desktop),
  (it) => wrongList('/mobile', it.mobile),
  (it) => wrongList('/config', it.config),
  (it, files) => namedFiles(it).find((path) => !files.has(path)) ?? null,
  (_, files) => [...files].find(([, bytes]) => bytes.length > maxFileBytes)?.[0] ?? null,
  (it, files) =>
    it.config?.html && (files.get(it.config.html)?.length ?? 0) > maxHtmlBytes ? it.config.html : null,
];

/** Names the first thing that is wrong with a manifest and its files, or null. */
export const checkManifest = (manifest: unknown, files: ReadonlyMap<string, Uint8Array>): string | null => {
  if (typeof manifest !== 'object' || manifest === null) return 'manifest.json';
  for (const check of checks) {
    const wrong = check(manifest as PluginManifest, files);
    if (wrong) return wrong;
  }
  return null;
};

/** Every file of the package that the manifest speaks of, remote addresses left out. */
export const namedFiles = (manifest: PluginManifest): string[] =>
  [
    manifest.icon,
    ...[manifest.desktop, manifest.mobile, manifest.config].flatMap((it) => [
      ...(it?.js ?? []),
      ...(it?.css ?? []),
    ]),
    ...(manifest.config?.html ? [manifest.config.html] : []),
  ].filter((path) => !isRemote(path));

const isText = (text: unknown, longest: number): boolean => {
  if (typeof text !== 'object' || text === null || !('en' in text)) return false;
  return Object.values(text).every((it) => typeof it === 'string' && it !== '' && it.length <= longest);
};

const wrongList = (path: string, resources: ManifestResources | undefined): string | null => {
  for (const kind of ['js', 'css'] as const) {
    const list: unknown = resources?.[kind] ?? [];
    if (!Array.isArray(list) || list.length > maxEntries) return `${path}/${kind}`;
    if (list.some((it) => typeof it !== 'string')) return `${path}/${kind}`;
  }
  return null;
};
