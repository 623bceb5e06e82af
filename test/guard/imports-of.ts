import { posix } from 'node:path';
import { textOf } from './repository.ts';

/** One import as written: from which file, what, and whether only types come over. */
export interface Import {
  readonly from: string;
  /** A path from the root for our own files, a package name for npm's. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'/gm;
const bare = /^import\s*'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;
const typedName = /^(?:import|export)\s+\{\s*((?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+)\}/;

/** Every import of one file: static, bare and dynamic. */
export const importsOf = (path: string): readonly Import[] => {
  const text = textOf(path);
  return [
    ...[...text.matchAll(statement)].map(([whole, type, what = '']) =>
      describe(path, what, type !== undefined || typedName.test(whole)),
    ),
    ...[...text.matchAll(bare)].map(([, what = '']) => describe(path, what, false)),
    ...[...text.matchAll(dynamic)].map(([, what = '']) => describe(path, what, false)),
  ];
};

const describe = (from: string, what: string, typeOnly: boolean): Import => {
  const ours = what.startsWith('.');
  const target = ours
    ? posix.normalize(posix.join(posix.dirname(from), what.replace(/\?text$/, '')))
    : packageOf(what);
  return { from, target, ours, typeOnly };
};

const packageOf = (what: string): string =>
  what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/');
