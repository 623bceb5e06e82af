import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { allFiles, sourceFiles, textOf } from './repository.ts';

const limit = 250;

it('no source file is longer than a person reads at a sitting', () => {
  const long = allFiles
    .filter((it) => sourceFiles.includes(it) || it.endsWith('.css'))
    .map((it) => ({ file: it, lines: textOf(it).split('\n').length - 1 }))
    .filter((it) => it.lines > limit)
    .map((it) => `${it.file} has ${it.lines} lines`);
  expect(long, `split the file by its jobs; ${limit} lines is the most`).toEqual([]);
});

it('no folder or file is named after nothing in particular', () => {
  const vague = sourceFiles.filter((it) =>
    it.split('/').some((part) => /^(?:utils?|helpers?|common|misc)$/.test(part.replace(/\..*$/, ''))),
  );
  expect(vague, 'name it after the one thing it does').toEqual([]);
});

it('index and compose files are entries, never attics', () => {
  const barrels = sourceFiles.filter(
    (it) => /^index\.tsx?$/.test(posix.basename(it)) && /^export (?:\*|\{[^}]*\}) from/m.test(textOf(it)),
  );
  expect(barrels, 'import from the file itself').toEqual([]);
});
