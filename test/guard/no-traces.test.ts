import { expect, it } from 'vitest';
import { allFiles, textOf } from './repository.ts';

// Written in pieces, or this file would find itself.
const traces = [
  ['', 'work', 'main'].join('/'),
  ['', 'work', 'shared'].join('/'),
  ['', 'root', ''].join('/'),
  ['', 'home', '[a-z]'].join('/'),
  ['', 'Users', '[A-Za-z]'].join('/'),
  ['C:', 'Users'].join('\\\\'),
];
const binary = /\.(?:png|jpg|gif|ico|zip|woff2?|wav|mp3)$/;
const trace = new RegExp(`(?<![\\w.:/-])(?:${traces.join('|')})`);

it('nothing in the tree knows the machine it was written on', () => {
  const found = allFiles
    .filter((it) => !binary.test(it) && it !== 'package-lock.json')
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          trace.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
        ),
    );
  expect(found, 'use a path from the project root, or an environment variable').toEqual([]);
});

it('nothing in the tree looks like a secret', () => {
  const secret = new RegExp(
    ['-----BEGIN [A-Z ]*PRIVATE', 'KEY-----'].join(' ').concat('|\\bAKIA[0-9A-Z]{16}\\b|\\bghp_\\w{30,}'),
  );
  const found = allFiles.filter((it) => !binary.test(it) && secret.test(textOf(it)));
  expect(found, 'make keys at run time').toEqual([]);
});
