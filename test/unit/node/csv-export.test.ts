import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCsvExport } from '../../../scripts/node/csv-export.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('[SAT-24] a record edited while the others were read stands once, as it was last', async () => {
  const file = join(folder, 'edited.csv');
  const out = await openCsvExport(file);
  out.head(['name']);
  await out.lines([
    { id: '1', cells: ['as it was'] },
    { id: '2', cells: ['other'] },
  ]);
  await out.edited([
    { id: '1', cells: ['as it is'] },
    { id: '3', cells: ['new'] },
  ]);
  expect(await out.finish()).toEqual({ written: 3, keptBack: 0 });
  expect(await readFile(file, 'utf8')).toBe('\ufeffname\r\nother\r\nas it is\r\nnew\r\n');
});

test('a record that was kept back is counted and has no line', async () => {
  const file = join(folder, 'kept.csv');
  const out = await openCsvExport(file);
  out.head(['name']);
  await out.lines([{ id: '1', cells: null }]);
  expect(await out.finish()).toEqual({ written: 0, keptBack: 1 });
  expect(await readFile(file, 'utf8')).toBe('\ufeffname\r\n');
});

test('until it is whole, the file that was there stays, and what is dropped leaves nothing behind', async () => {
  const file = join(folder, 'old.csv');
  await writeFile(file, 'old');
  const out = await openCsvExport(file);
  out.head(['name']);
  await out.lines([{ id: '1', cells: ['x'] }]);
  expect(await readFile(file, 'utf8')).toBe('old');
  await out.drop();
  expect(await readFile(file, 'utf8')).toBe('old');
  expect((await readdir(folder)).filter((it) => it.startsWith('old'))).toEqual(['old.csv']);
});

test('a folder that is not there is thrown, not swallowed', async () => {
  await expect(openCsvExport(join(folder, 'no', 'x.csv'))).rejects.toThrow('ENOENT');
});
