import { expect, it } from 'vitest';
import { joinGroups } from '../../../shared/phone/join-groups.ts';
import { scanRuns } from '../../../shared/phone/scan-runs.ts';

const join = (text: string, acrossLines = false) =>
  joinGroups(text, scanRuns(text), { region: 'JP' }, { local: false, bare: true, acrossLines }).map(
    (it) => it.number.e164,
  );

it('a stretch that is one number is read as a whole', () => {
  expect(join('03 1234 5678')).toEqual(['+81312345678']);
});

it('a stretch that is not is cut at its loosest joints', () => {
  expect(join('12 03-1234-5678 34')).toEqual(['+81312345678']);
  expect(join('03-1234-5678(03-1234-5679)')).toEqual(['+81312345678', '+81312345679']);
});

it('a line break joins only where a field’s value is read', () => {
  expect(join('03-1234\n5678')).toEqual([]);
  expect(join('03-1234\n5678', true)).toEqual(['+81312345678']);
});
