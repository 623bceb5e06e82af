import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPluginFromManifest } from '@kintone/plugin-packer/from-manifest';
import { projectRoot } from '../build/project-root.ts';
import { rsaKey } from './rsa-key.ts';

/** A plugin zip as an admin would install it. */
export interface PackedPlugin {
  readonly id: string;
  readonly version: string;
  readonly file: string;
  readonly bytes: number;
}

/** Packs the built plugin; the same key gives the same id, which is how kintone knows an update. */
export const packPlugin = async (): Promise<PackedPlugin> => {
  const manifest = join(projectRoot, 'manifest.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  // kintone's plugin format fixes the key at 1,024 bits.
  const key = rsaKey(process.env.RENKEI_PLUGIN_KEY ?? join(projectRoot, '.keys/plugin.ppk'), 1024);
  const { plugin, id } = await packPluginFromManifest(manifest, key);
  const file = join(projectRoot, 'dist', `renkei-plugin-${version}.zip`);
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(file, plugin);
  return { id, version, file, bytes: plugin.length };
};
