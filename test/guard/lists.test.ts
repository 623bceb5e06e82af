import { describe, expect, it } from 'vitest';
import { importsOf } from './imports-of.ts';
import { sourceFiles, textOf } from './repository.ts';

// Families whose members must stand in one list: a file that declares a member but is not imported there does nothing.
const families = [
  {
    name: 'transform',
    folder: 'shared/transform/',
    member: /export const \w+: Transform\b/,
    list: 'shared/transform/list.ts',
  },
  {
    name: 'feature',
    folder: 'plugin/desktop/features/',
    member: /export const \w+: Feature\b/,
    list: 'plugin/desktop/index.ts',
  },
  {
    name: 'feature',
    folder: 'extension/content/',
    member: /export const \w+: Feature\b/,
    list: 'extension/content/index.ts',
  },
  {
    name: 'template',
    folder: 'shared/',
    member: /export const \w+: (?:Job|Mapping)?Template\b/,
    list: /templates?\/list\.ts$/,
  },
  {
    name: 'migration',
    folder: 'shared/config/migrate/',
    member: /export const \w+: Migration\b/,
    list: 'shared/config/migrate/list.ts',
  },
] as const;

describe.each(families)('every $name under $folder', ({ folder, member, list }) => {
  it('stands in its list', () => {
    const members = sourceFiles.filter((it) => it.startsWith(folder) && member.test(textOf(it)));
    const lists = sourceFiles.filter((it) => (typeof list === 'string' ? it === list : list.test(it)));
    const listed = lists.flatMap(importsOf).map((it) => it.target);
    const forgotten = members.filter((it) => !listed.includes(it) && !lists.includes(it));
    expect(forgotten, `add it to ${list}`).toEqual([]);
  });
});

it('the families have members, so that a change of type name cannot silence this guard', () => {
  for (const { folder, member } of families.slice(0, 2)) {
    expect(
      sourceFiles.filter((it) => it.startsWith(folder) && member.test(textOf(it))),
      `nothing under ${folder} matches ${member}: change the pattern together with the type`,
    ).not.toEqual([]);
  }
});
