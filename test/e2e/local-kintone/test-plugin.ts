import packer from '@kintone/plugin-packer';
import { strToU8, zipSync } from 'fflate';

/** A packed plugin and the id its key gives it. */
export interface PackedPlugin {
  readonly id: string;
  readonly zip: Buffer;
  readonly privateKey: string;
}

/** What a test wants its plugin to do on each kind of page. */
export interface PluginSources {
  readonly name: string;
  readonly version?: string;
  readonly desktop: string;
  readonly mobile?: string;
  readonly config?: string;
  readonly html?: string;
  readonly requiredParams?: readonly string[];
}

// One grey pixel: the format wants an icon, the tests do not look at it.
const icon = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mOsbwAAAgIBAVTRDGcAAAAASUVORK5CYII=',
  'base64',
);

/** Notes an event in the tab, so that it survives going from page to page. */
export const noteFunction = `
  const note = (line) => {
    const notes = JSON.parse(sessionStorage.getItem('notes') || '[]');
    sessionStorage.setItem('notes', JSON.stringify([...notes, line]));
  };`;

/** Packs and signs a plugin with the platform's own packer; the same key makes an update of the same plugin. */
export const packPlugin = async (sources: PluginSources, privateKey?: string): Promise<PackedPlugin> => {
  const manifest = {
    manifest_version: 1,
    version: sources.version ?? '1.0.0',
    type: 'APP',
    name: { en: sources.name, ja: sources.name },
    icon: 'icon.png',
    desktop: { js: ['desktop.js'], css: ['desktop.css'] },
    mobile: { js: ['mobile.js'] },
    config: {
      html: 'config.html',
      js: ['config.js'],
      css: [],
      ...(sources.requiredParams && { required_params: sources.requiredParams }),
    },
  };
  const contents = zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest)),
    'icon.png': new Uint8Array(icon),
    'desktop.js': strToU8(sources.desktop),
    'desktop.css': strToU8('.from-test-plugin { color: rgb(1, 2, 3); }'),
    'mobile.js': strToU8(sources.mobile ?? ''),
    'config.js': strToU8(sources.config ?? ''),
    'config.html': strToU8(sources.html ?? '<p id="from-html">settings</p>'),
  });
  const packed = await packer(Buffer.from(contents), privateKey);
  return { id: packed.id, zip: packed.plugin, privateKey: packed.privateKey };
};
