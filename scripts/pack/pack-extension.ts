import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { extensionFiles, storeManifest } from '../build/extension-folder.ts';
import { projectRoot } from '../build/project-root.ts';

/** An extension zip as the store takes it. */
export interface PackedExtension {
  readonly version: string;
  readonly file: string;
  readonly bytes: number;
}

// A fixed time makes the same files give the same zip.
const mtime = new Date('2020-01-01T00:00:00Z');

/** Packs the built extension with the store's manifest. */
export const packExtension = (): PackedExtension => {
  const manifest = storeManifest();
  const files: Zippable = {};
  for (const name of extensionFiles()) {
    const bytes =
      name === 'manifest.json'
        ? strToU8(`${JSON.stringify(manifest, null, 2)}\n`)
        : new Uint8Array(readFileSync(join(projectRoot, 'dist/extension', name)));
    files[name.replaceAll('\\', '/')] = [bytes, { mtime }];
  }
  const zip = zipSync(files, { level: 9 });
  const version = String(manifest.version);
  const file = join(projectRoot, 'dist', `renkei-extension-${version}.zip`);
  writeFileSync(file, zip);
  return { version, file, bytes: zip.length };
};
