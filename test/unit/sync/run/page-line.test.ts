import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import type { ReadPage } from '../../../../shared/sync/read/positions.ts';
import { PageLine } from '../../../../shared/sync/run/page-line.ts';
import type { WrittenPage } from '../../../../shared/sync/run/write-page.ts';

const broken = fail(fault('REMOTE_BROKEN', 'kintone'));
const nothing: WrittenPage = { rows: [], versions: { left: [], right: [] } };

const line = () => {
  const told: string[] = [];
  const name = (page: ReadPage) => page.next ?? '';
  const pages = new PageLine({
    pass: async (page) => {
      told.push(`passed ${name(page)}`);
      return ok(undefined);
    },
    log: async (page) => {
      told.push(`logged ${name(page)}`);
      return ok(undefined);
    },
  });
  const add = (id: string, keys: readonly string[] = []) => {
    let resolve: (outcome: Result<WrittenPage>) => void = () => {};
    const promise = new Promise<Result<WrittenPage>>((settle) => {
      resolve = settle;
    });
    const page = { window: { since: null, until: '' }, records: [], fresh: [], next: id };
    pages.add({ page, keys: new Set(keys), written: promise });
    return { done: () => resolve(ok(nothing)), fails: () => resolve(broken) };
  };
  return { pages, told, add };
};

test('pages are passed in the order they were read, whichever is written first', async () => {
  const { pages, told, add } = line();
  const [first, second] = [add('1'), add('2')];
  second.done();
  first.done();
  expect(await pages.finish(ok(undefined))).toEqual(ok(undefined));
  expect(told).toEqual(['passed 1', 'passed 2']);
});

test('a page waits for an earlier one that writes to the same key, and for no other', async () => {
  const { pages, told, add } = line();
  const first = add('1', ['a']);
  add('2', ['b']);
  await pages.waitForKeys(new Set(['c']));
  expect(told).toEqual([]);
  first.done();
  await pages.waitForKeys(new Set(['a']));
  expect(told).toEqual(['passed 1']);
});

test('there is room again when the first page is passed', async () => {
  const { pages, told, add } = line();
  const first = add('1');
  add('2');
  first.done();
  await pages.waitForRoom(2);
  expect(told).toEqual(['passed 1']);
});

test('behind a page that failed the others are logged but not passed, so that the next run begins at the failed one', async () => {
  const { pages, told, add } = line();
  const [first, second, third, fourth] = [add('1'), add('2'), add('3'), add('4')];
  first.done();
  second.fails();
  third.done();
  fourth.fails();
  expect(await pages.finish(ok(undefined))).toEqual(broken);
  expect(told).toEqual(['passed 1', 'logged 3']);
});

test('when reading itself ends badly, or is told to wait, the pages before it are whole and are passed', async () => {
  const { pages, told, add } = line();
  add('1').done();
  add('2').done();
  expect(await pages.finish(broken)).toEqual(broken);
  expect(told).toEqual(['passed 1', 'passed 2']);
});

test('once a page failed while there was no room, none behind it is passed, however the reading ended', async () => {
  const { pages, told, add } = line();
  const [first, second, third] = [add('1'), add('2'), add('3')];
  first.fails();
  second.done();
  third.done();
  const room = await pages.waitForRoom(3);
  expect(room).toEqual(broken);
  expect(await pages.finish(room)).toEqual(broken);
  expect(told).toEqual(['logged 2', 'logged 3']);
});
