import type { InstalledPlugin } from '../plugins/plugins.ts';

/** One file of a plugin as a page loads it. */
export interface PluginFile {
  readonly path: string;
  readonly address: string;
}

const kinds = { js: 'JS', css: 'CSS' } as const;

/** The scripts or styles of a plugin for one kind of page, with the addresses they are served at; remote ones keep theirs. */
export const pluginFiles = (
  plugin: InstalledPlugin,
  slot: 'desktop' | 'mobile' | 'config',
  kind: keyof typeof kinds,
): PluginFile[] =>
  (plugin.manifest[slot]?.[kind] ?? []).map((path, index) => ({
    path,
    address: path.startsWith('https://')
      ? path
      : contentAddress(plugin, `${slot.toUpperCase()}_${kinds[kind]}`, index),
  }));

/** The address of one file; the version is in it so that an update is never hidden by a cache. */
export const contentAddress = (plugin: InstalledPlugin, type: string, index: number): string =>
  `/k/api/plugin/content/download.do?pluginId=${plugin.id}&type=${type}&contentId=${index}&v=${encodeURIComponent(plugin.version)}`;

/** The path in the package that an address stands for; null for one that was never given out. */
export const pathOfContent = (plugin: InstalledPlugin, type: string, index: number): string | null => {
  if (type === 'ICON') return plugin.manifest.icon;
  const [slot, kind] = type.toLowerCase().split('_');
  if ((slot !== 'desktop' && slot !== 'mobile' && slot !== 'config') || (kind !== 'js' && kind !== 'css'))
    return null;
  return plugin.manifest[slot]?.[kind]?.[index] ?? null;
};
