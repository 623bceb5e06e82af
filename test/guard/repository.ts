import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.keys', '.DS_Store']);

const walk = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((it) => !notOurs.has(it.name))
    .flatMap((it) => {
      const path = posix.join(folder.split(sep).join('/'), it.name);
      return it.isDirectory() ? walk(path) : [path];
    });

/** Every file of the repository, as a path from its root with `/` between folders. */
export const allFiles: readonly string[] = walk('.').toSorted();

/** Every file of ours that holds code. */
export const sourceFiles: readonly string[] = allFiles.filter(
  (it) => /\.(?:ts|tsx|mjs)$/.test(it) && !it.endsWith('.d.ts'),
);

/** The text of one file. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The parsed content of one JSON file. */
export const jsonOf = <T>(path: string): T => JSON.parse(textOf(path)) as T;

/** Where a path lies on this machine, for `import()`. */
export const absolute = (path: string): string => join(root, path);
