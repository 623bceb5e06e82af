import { expect, test } from 'vitest';
import { failuresOf } from '../../../scripts/check/test-results.ts';

test('a failed test is told with the first line of its reason, a passed one is not', () => {
  const file = {
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [
      { title: 'adds up', status: 'passed' },
      { title: 'dials', status: 'failed', failureMessages: ['Error: nobody answered\n    at somewhere'] },
    ],
  };
  expect(failuresOf({ testResults: [file] })).toEqual(['dials: Error: nobody answered']);
});

test('a file that could not be loaded is told by its name', () => {
  const file = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'SyntaxError: odd\n at 1',
    assertionResults: [],
  };
  expect(failuresOf({ testResults: [file] })).toEqual(['b.test.ts: SyntaxError: odd']);
});
