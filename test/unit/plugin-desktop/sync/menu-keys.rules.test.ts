import { expect, test } from 'vitest';
import { nextEntry } from '../../../../plugin/desktop/sync/menu-keys.rules.ts';

const menu = ['Sync now', 'Load more', 'See the last result'];

test('arrows go round the menu in both directions', () => {
  expect([0, 1, 2].map((at) => nextEntry(menu, at, 'ArrowDown'))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((at) => nextEntry(menu, at, 'ArrowUp'))).toEqual([2, 0, 1]);
});

test('before anything is chosen, down leads to the first entry and up to the last', () => {
  expect(nextEntry(menu, -1, 'ArrowDown')).toBe(0);
  expect(nextEntry(menu, -1, 'ArrowUp')).toBe(2);
});

test('Home and End lead to the ends', () => {
  expect([nextEntry(menu, 1, 'Home'), nextEntry(menu, 1, 'End')]).toEqual([0, 2]);
});

test('a letter leads to the next entry that begins with it, and back to where one was when it is the only one', () => {
  expect(nextEntry(menu, 0, 's')).toBe(2);
  expect(nextEntry(menu, 2, 'S')).toBe(0);
  expect(nextEntry(menu, 1, 'l')).toBe(1);
  expect(nextEntry(menu, 0, 'x')).toBeNull();
});

test('other keys, and a menu with nothing in it, lead nowhere', () => {
  expect(nextEntry(menu, 0, 'Tab')).toBeNull();
  expect(nextEntry([], -1, 'ArrowDown')).toBeNull();
});
