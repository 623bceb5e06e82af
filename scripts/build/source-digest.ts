import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const folders = [
  'shared',
  'plugin',
  'extension',
  'scripts/build',
  'scripts/pack',
  'scripts/cli',
  'scripts/node',
];
const singles = ['manifest.json', 'package-lock.json'];

const filesBelow = (folder: string): readonly string[] =>
  existsSync(join(projectRoot, folder))
    ? readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => join(it.parentPath, it.name))
        .sort()
    : [];

/** A digest of everything that goes into `dist/`: the same digest means that a build would change nothing. */
export const sourceDigest = (): string => {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesBelow), ...singles.map((it) => join(projectRoot, it))]) {
    hash.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};
