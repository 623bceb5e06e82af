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

// Folders of `test/unit` that mirror something outside `shared`: `plugin-desktop` is `plugin/desktop`.
const originOf = (test: string): string => {
  const path = test.replace(/^test\/unit\//, '').replace(/\.test(\.tsx?)$/, '$1');
  const [first = ''] = path.split('/');
  const door = /^(plugin|extension|scripts|sandbox)(?:-(.+))?$/.exec(first);
  if (!door) return `shared/${path}`;
  const [, name = '', rest] = door;
  const base = name === 'sandbox' ? 'scripts/sandbox' : name;
  return [base, ...(rest ? [rest] : []), ...path.split('/').slice(1)].join('/');
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
      .filter((test) => !eitherSpelling(originOf(test)).some(exists))
      .map((test) => `${test} tests ${originOf(test)}, which does not exist`);
    expect(orphans, 'move the test beside what it tests, or remove it').toEqual([]);
  });
});
