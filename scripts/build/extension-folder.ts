import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionKey } from '../pack/extension-key.ts';
import { projectRoot } from './project-root.ts';

const shells = ['panel', 'options'];

/** The manifest as the store takes it: without a key and without addresses of this machine. */
export const storeManifest = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(projectRoot, 'extension/manifest.json'), 'utf8'));

// A local kintone has no https; only the unpacked build may run there. Its key keeps the id stable on this machine.
const developmentManifest = (): Record<string, unknown> => {
  const manifest = storeManifest();
  const hosts = (manifest.host_permissions as string[] | undefined) ?? [];
  return { ...manifest, key: extensionKey(), host_permissions: [...hosts, 'http://localhost/*'] };
};

/** Completes `dist/extension/` around its scripts: pages, icons, words for the store, and the development manifest. */
export const completeExtensionFolder = (): void => {
  const out = join(projectRoot, 'dist/extension');
  mkdirSync(out, { recursive: true });
  for (const shell of shells) {
    const page = join(projectRoot, 'extension', shell, 'index.html');
    if (existsSync(page)) cpSync(page, join(out, `${shell}.html`));
  }
  for (const part of ['icons', '_locales', 'managed-schema.json']) {
    const from = join(projectRoot, 'extension', part);
    if (existsSync(from)) cpSync(from, join(out, part), { recursive: true });
  }
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(developmentManifest(), null, 2)}\n`);
};

/** Every file of the built extension, as paths below its folder. */
export const extensionFiles = (): readonly string[] =>
  readdirSync(join(projectRoot, 'dist/extension'), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(join(projectRoot, 'dist/extension').length + 1))
    .sort();
