import { expect, it } from 'vitest';
import { scanRuns } from '../../../shared/phone/scan-runs.ts';
import { spellNumber } from '../../../shared/phone/spell-number.rules.ts';

const strict = { local: false, bare: true, acrossLines: false };
const read = (text: string, more: object = {}, options: object = {}) =>
  spellNumber(scanRuns(text), { region: 'JP', ...options }, { ...strict, ...more })?.e164 ?? null;

it.each([
  ['03-1234-5678', '+81312345678'],
  ['03.1234.5678', '+81312345678'],
  ['045.1234567', null],
  ['0120-12-3456', '+81120123456'],
  ['03-123456-78', null],
  ['03-1-2-3-45678', null],
  ['+81(0)3-1234-5678', '+81312345678'],
  ['+81-03-1234-5678', '+81312345678'],
  ['0081-3-1234-5678', '+81312345678'],
  ['010-44-20-7946-0958', '+442079460958'],
  ['3-1234-5678', null],
])('%s is written like %s', (text, e164) => {
  expect(read(text)).toBe(e164);
});

it('bare digits and local numbers count only where they are meant to', () => {
  expect(read('0312345678', { bare: false })).toBeNull();
  expect(read('382-3222', { local: true }, { areaCode: '096' })).toBe('+81963823222');
  expect(read('382-3222', { local: false }, { areaCode: '096' })).toBeNull();
  expect(read('062-0975', { local: true }, { areaCode: '096' })).toBeNull();
});
