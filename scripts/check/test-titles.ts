import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test title that claims requirement ids. */
export interface ClaimingTest {
  readonly file: string;
  readonly title: string;
  readonly ids: readonly string[];
}

const id = '(?:SAT|REL|FER|HOT|CAL)-\\d+';
const claim = new RegExp(`(['"\`])((?:\\[${id}(?:[,\\s]+${id})*\\]\\s*)+)([\\s\\S]*?)(?<!\\\\)\\1`, 'g');

/** Finds the titles in one source text that begin with requirement ids: `[HOT-32] ...`, `[HOT-32, HOT-33] ...`. */
export const claimsIn = (file: string, source: string): readonly ClaimingTest[] =>
  [...source.matchAll(claim)].map(([, , heads = '', rest = '']) => ({
    file,
    title: `${heads}${rest}`.trim(),
    ids: heads.match(new RegExp(id, 'g')) ?? [],
  }));

/** Every claiming title under `test/`: in test files, and in the contracts they run. */
export const claimsUnder = (root: string): readonly ClaimingTest[] =>
  readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.(?:test\.tsx?|contract\.ts)$/.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    // The checker's own tests are full of made-up titles.
    .filter((path) => !path.endsWith('behaviours.test.ts'))
    .sort()
    .flatMap((path) => claimsIn(path.slice(root.length).replace(/^[\\/]/, ''), readFileSync(path, 'utf8')));
