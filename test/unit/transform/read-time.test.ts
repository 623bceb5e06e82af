import { expect, it } from 'vitest';
import { readTime } from '../../../shared/transform/read-time.ts';

it.each([
  ['9:05', '09:05', '00'],
  ['23:59:59.999', '23:59', '59'],
  ['午前12時', '00:00', '00'],
  ['午後12時', '12:00', '00'],
  ['１８時３０分', '18:30', '00'],
  ['12:05 am', '00:05', '00'],
] as const)('[HOT-23] reads %s', (text, time, seconds) => {
  expect(readTime(text)).toEqual({ time, seconds });
});

it.each(['25:00', '午後13時', '9', '9:5:61', '', '9:05頃', '9:05'.padEnd(30, ' ')])(
  '%j is no time of day',
  (text) => {
    expect(readTime(text)).toBeNull();
  },
);
