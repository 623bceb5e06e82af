import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { allFiles, sourceFiles, textOf } from './repository.ts';

// A file of types leaves nothing behind once its types are stripped.
const hasRunTimeCode = (file: string): boolean => {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(textOf(file), {
    loader,
    jsx: 'automatic',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code.replace(/^(?:import\s[^;]*;|export \{\s*\};?)$/gm, '').trim() !== '';
};

const mirrorOf = (file: string) => file.replace(/^shared\//, 'test/unit/').replace(/\.(tsx?)$/, '.test.$1');
const exists = (file: string) => allFiles.includes(file);
const eitherSpelling = (file: string) => [file, file.endsWith('x') ? file.slice(0, -1) : `${file}x`];

// Folders of `test/unit` that mirror something outside `shared`; there the name alone has to be found.
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^(plugin|extension)-([\w-]+)\//, '$1/$2/'],
  [/^(?:plugin|extension|scripts)\//, '$&'],
  [/^(?:local|sandbox)-(kintone|salesforce|telephony)\//, 'scripts/sandbox/$1/'],
  [/^sandbox\//, 'scripts/sandbox/'],
  [/^(node|cli|start|build|check|pack|browser)\//, 'scripts/$1/'],
];

const hasOrigin = (test: string): boolean => {
  const path = test.replace(/^test\/unit\//, '').replace(/\.test(\.tsx?)$/, '$1');
  const found = elsewhere.find(([pattern]) => pattern.test(path));
  if (!found) return eitherSpelling(`shared/${path}`).some(exists);
  const origin = path.replace(found[0], found[1]);
  const depth = origin.startsWith('scripts/sandbox/') ? 3 : 2;
  const folder = origin.split('/').slice(0, depth).join('/');
  const name = origin.split('/').at(-1) ?? '';
  return eitherSpelling(name).some((it) =>
    sourceFiles.some((file) => file.startsWith(`${folder}/`) && file.endsWith(`/${it}`)),
  );
};

describe('unit tests mirror the tree', () => {
  it('with a test for every file of shared that does something', () => {
    const lonely = sourceFiles
      // Dictionaries are read as a whole by words.test.ts.
      .filter((it) => it.startsWith('shared/') && !it.startsWith('shared/words/'))
      .filter(hasRunTimeCode)
      .map(mirrorOf)
      .filter((test) => !eitherSpelling(test).some(exists));
    expect(lonely, 'write the missing test file').toEqual([]);
  });

  it('with a file for every test', () => {
    const orphans = allFiles
      .filter((it) => /^test\/unit\/.*\.test\.tsx?$/.test(it))
      .filter((test) => !hasOrigin(test))
      .map((test) => `${test} tests a file that does not exist`);
    expect(orphans, 'move the test beside what it tests, or remove it').toEqual([]);
  });
});
