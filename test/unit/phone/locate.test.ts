import { expect, it } from 'vitest';
import { locatePhones } from '../../../shared/phone/locate.ts';

it('looks no further than its limit', () => {
  const text = `${'x'.repeat(100)} 03-1234-5678`;
  expect(locatePhones(text, { region: 'JP' }).numbers).toHaveLength(1);
  expect(locatePhones(text, { region: 'JP', limit: 100 }).numbers).toHaveLength(0);
});

it('looks at each letter a bounded number of times, whatever the letters', () => {
  // Were the work to grow with the square of the length, this would take minutes.
  for (const piece of [
    '0',
    '03-',
    '03 ',
    '(03)',
    '+',
    '+8',
    '-',
    '03\n',
    '0.',
    '内線',
    '03-1234-5678 x',
    'F',
    '（',
    '03-1234-5678,',
  ]) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(locatePhones(text, { region: 'JP' }).folded).toHaveLength(text.length);
  }
});
