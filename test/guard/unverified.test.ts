import { expect, it } from 'vitest';
import { allFiles, textOf } from './repository.ts';

/** The rows of a page's tables, without their heads. */
const rowsOf = (page: string): number =>
  textOf(page)
    .split(/^\|[-: |]+\|$/m)
    .slice(1)
    .reduce((sum, part) => sum + (/^\n(?:\|.*\n?)*/.exec(part)?.[0].match(/^\|/gm)?.length ?? 0), 0);

it('docs/unverified.md lists every page with the number of its rows', () => {
  const listed = [
    ...textOf('docs/unverified.md').matchAll(/\((unverified\/[\w-]+\.md)\) \|.*\| (\d+) \|$/gm),
  ];
  const told = Object.fromEntries(listed.map(([, page, rows]) => [`docs/${page}`, Number(rows)]));
  const pages = allFiles.filter((it) => /^docs\/unverified\/[\w-]+\.md$/.test(it));
  expect(pages.length).toBeGreaterThan(5);
  expect(told).toEqual(Object.fromEntries(pages.map((it) => [it, rowsOf(it)])));
});
