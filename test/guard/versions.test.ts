import { expect, it } from 'vitest';
import { allFiles, jsonOf, textOf } from './repository.ts';

interface Versioned {
  readonly version: string;
  readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
}

it('package, plugin and extension carry one version', () => {
  const carriers = ['package.json', 'manifest.json', 'extension/manifest.json'];
  const versions = carriers.map((it) => [
    it,
    allFiles.includes(it) ? jsonOf<Versioned>(it).version : 'missing',
  ]);
  const { version } = jsonOf<Versioned>('package.json');
  expect(Object.fromEntries(versions), 'change the version in all three files in the same commit').toEqual(
    Object.fromEntries(carriers.map((it) => [it, version])),
  );
  expect(jsonOf<Versioned>('package-lock.json').packages?.['']?.version, 'run npm install').toBe(version);
});

it('the changelog has an entry for this version', () => {
  const { version } = jsonOf<Versioned>('package.json');
  expect(allFiles, 'write CHANGELOG.md').toContain('CHANGELOG.md');
  expect(textOf('CHANGELOG.md'), 'add a heading with the version').toMatch(
    new RegExp(`^##+ .*${version.replaceAll('.', '\\.')}`, 'm'),
  );
});

it('every package is pinned to one version, and comes from the public registry', () => {
  interface Package {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  }
  const { dependencies, devDependencies } = jsonOf<Package>('package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, it]) => !/^\d/.test(it));
  expect(loose, 'install with npm i -E').toEqual([]);
  const lock = jsonOf<{ packages: Record<string, { resolved?: string }> }>('package-lock.json').packages;
  const elsewhere = Object.entries(lock)
    .filter(([, it]) => it.resolved && !it.resolved.startsWith('https://registry.npmjs.org/'))
    .map(([name]) => name);
  expect(elsewhere, 'the lockfile must not name a private mirror').toEqual([]);
});
