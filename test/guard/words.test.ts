import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../shared/fault/codes.ts';
import { issueCodes } from '../../shared/issue/codes.ts';
import { absolute, allFiles, sourceFiles, textOf } from './repository.ts';

interface Section {
  readonly ja: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
}

const isSection = (it: unknown): it is Section =>
  typeof it === 'object' && it !== null && 'ja' in it && 'en' in it;

const sectionsIn = async (file: string): Promise<readonly [string, Section][]> => {
  const exports = (await import(absolute(file))) as Record<string, unknown>;
  return Object.entries(exports).filter((it): it is [string, Section] => isSection(it[1]));
};

// Long sections keep each language in a file of its own, which their section brings together.
const parts = /\/(?:words|stored-calls|[\w-]+-facts|[\w-]+-section|[\w-]+-ja|[\w-]+-en)\.ts$/;
const files = sourceFiles.filter((it) => it.startsWith('shared/words/') && !parts.test(it));

const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, it]) => leaves(it, path ? `${path}.${key}` : key))
    : [[path, value]];

describe.each(files)('%s', (file) => {
  it('says every sentence in both languages', async () => {
    const sections = await sectionsIn(file);
    expect(sections.length, 'export one section made with words(ja, en)').toBeGreaterThan(0);
    for (const [, { ja, en }] of sections) {
      expect(
        leaves(en)
          .map(([path]) => path)
          .toSorted(),
      ).toEqual(
        leaves(ja)
          .map(([path]) => path)
          .toSorted(),
      );
      // One language may do without a word (件, 様), but not both.
      const english = new Map(leaves(en));
      const empty = leaves(ja).filter(([path, it]) => !it && !english.get(path));
      expect(empty, 'write the sentence').toEqual([]);
    }
  });

  it('keeps Japanese out of the English', async () => {
    for (const [, { en }] of await sectionsIn(file)) {
      const mixed = leaves(en).filter(([, it]) => typeof it === 'string' && /[ぁ-んァ-ヶ]/.test(it));
      expect(mixed, 'translate it').toEqual([]);
    }
  });
});

const codesSaid = async (file: string): Promise<readonly string[]> => {
  expect(allFiles, `write ${file}`).toContain(file);
  const sections = await sectionsIn(file);
  return sections.flatMap(([, { ja }]) => [
    ...Object.keys(ja),
    ...leaves(ja).map(([path]) => path.split('.').at(-1) ?? ''),
  ]);
};

describe('codes', () => {
  it('of faults all have a sentence', async () => {
    const said = await codesSaid('shared/words/faults.ts');
    expect(
      Object.keys(faultCodes).filter((it) => !said.includes(it)),
      'add the sentence',
    ).toEqual([]);
  });

  it('of issues all have a sentence', async () => {
    const said = await codesSaid('shared/words/issues.ts');
    expect(
      issueCodes.filter((it) => !said.includes(it)),
      'add the sentence',
    ).toEqual([]);
  });
});

it('no door writes Japanese outside the dictionary', () => {
  const spoken = sourceFiles
    .filter((it) => /^(?:plugin|extension|shared)\//.test(it))
    // Dictionaries, templates of field names, and what recognises Japanese input are data, not screens.
    .filter(
      (it) =>
        !/^shared\/(?:words|phone|transform|time|mapping|config|field|record|connectors\/kintone\/state)\//.test(
          it,
        ),
    )
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          /['"`>][^'"`]*[ぁ-んァ-ヶ一-龠]/.test(line.replace(/\/\/.*|^\s*\/?\*.*|\{\/\*.*/, ''))
            ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`]
            : [],
        ),
    );
  expect(spoken, 'move the text to shared/words').toEqual([]);
});
