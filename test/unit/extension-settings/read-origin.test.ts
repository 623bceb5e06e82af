import { expect, test } from 'vitest';
import { readOrigin } from '../../../extension/settings/read-origin.ts';

test.each([
  ['example.cybozu.com', 'https://example.cybozu.com'],
  ['https://example.cybozu.com/k/14/', 'https://example.cybozu.com'],
  [' Example.kintone.com ', 'https://example.kintone.com'],
  ['example.s.cybozu.com', 'https://example.s.cybozu.com'],
  ['example', 'https://example.cybozu.com'],
  ['http://localhost:8088/k/', 'http://localhost:8088'],
  ['example.com', null],
  ['cybozu.com.evil.example', null],
  ['https://evil.example/example.cybozu.com', null],
  ['', null],
])('%s is %s', (typed, origin) => {
  expect(readOrigin(typed)).toBe(origin);
});
