import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports-of.ts';
import { sourceFiles } from './repository.ts';
import { zoneOf } from './zones.ts';

const ruled = sourceFiles.filter((it) => !it.startsWith('test/'));

const allowed = (it: Import): boolean => {
  const zone = zoneOf(it.from);
  if (!zone) return false;
  if (!it.ours) {
    if (it.target.startsWith('node:')) return it.from.startsWith('scripts/');
    return zone.npm.test(it.target) || (it.typeOnly && (zone.npmTypes?.test(it.target) ?? false));
  }
  return zone.may.test(it.target) || (it.typeOnly && (zone.types?.test(it.target) ?? false));
};

describe('the import rule', () => {
  it('gives every source file a zone', () => {
    const homeless = ruled.filter((it) => zoneOf(it) === null);
    expect(
      homeless,
      'move the file into a folder of the house, or give its folder a line in zones.ts',
    ).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = ruled
      .flatMap(importsOf)
      .filter((it) => !allowed(it))
      .map((it) => `${it.from} imports ${it.typeOnly ? 'type ' : ''}${it.target}`);
    expect(broken, 'hand the value in, or move the code to where it may be used (zones.ts)').toEqual([]);
  });

  it('carries the extension in every path of our own', () => {
    const bare = sourceFiles
      .flatMap(importsOf)
      .filter((it) => it.ours && !/\.(?:ts|tsx|mjs|cjs|css|json)$/.test(it.target))
      .map((it) => `${it.from} imports ${it.target}`);
    expect(bare, 'Node runs these files as they are: write .ts or .tsx').toEqual([]);
  });

  it('leads around no circle of run-time imports', () => {
    const next = new Map(
      ruled.map((file) => [
        file,
        importsOf(file)
          .filter((it) => it.ours && !it.typeOnly)
          .map((it) => it.target),
      ]),
    );
    expect(circles(next), 'cut the circle: move what both need into a third file').toEqual([]);
  });
});

const circles = (next: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
};
