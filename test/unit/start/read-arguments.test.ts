import { expect, it } from 'vitest';
import { readArguments } from '../../../scripts/start/read-arguments.ts';

it('reads the flags of npm start', () => {
  expect(readArguments([])).toEqual({ once: false, json: false, csv: null, rows: 40, open: false });
  expect(readArguments(['--once', '--json', '--csv', 'a.csv', '--rows', '5'])).toEqual({
    once: true,
    json: true,
    csv: 'a.csv',
    rows: 5,
    open: false,
  });
});

it.each([
  [['--rows', '0'], '1 to 100000'],
  [['--rows', 'many'], '"many"'],
  [['--bogus'], '--bogus'],
  [['--csv'], '--csv'],
])('says what is wrong with %j', (args, part) => {
  expect(readArguments(args)).toEqual({ mistake: expect.stringContaining(part) });
});
