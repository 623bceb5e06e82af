import { expect, it } from 'vitest';
import { scanRuns } from '../../../shared/phone/scan-runs.ts';

it('tells what stands between groups of digits', () => {
  const joins = (text: string) => scanRuns(text).map((it) => it.join);
  expect(joins('03-1234 5678(12)34\n56.78,90')).toEqual([
    'stop',
    'hard',
    'soft',
    'medium',
    'medium',
    'line',
    'dot',
    'stop',
  ]);
  expect(joins('0154-39-\n1222')).toEqual(['stop', 'hard', 'hard']);
  expect(joins('1 - 2')).toEqual(['stop', 'medium']);
  expect(joins('1          2')).toEqual(['stop', 'stop']);
});

it('sees plus signs, brackets and invisible marks', () => {
  expect(scanRuns('+81 (0)3')).toMatchObject([
    { digits: '81', plus: true, start: 0 },
    { digits: '0', bracketed: true },
    { digits: '3', bracketed: false },
  ]);
  expect(scanRuns('0\x003')).toMatchObject([{ digits: '03', start: 0, end: 3 }]);
});
