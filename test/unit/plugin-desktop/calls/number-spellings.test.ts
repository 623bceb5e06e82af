import { describe, expect, it } from 'vitest';
import { numberSearch } from '../../../../plugin/desktop/calls/number-spellings.ts';

describe('the search for a number', () => {
  const found = numberSearch(['03-5550-0101'], { region: 'JP' });

  it.each([
    '0355500101',
    '+81355500101',
    '03-5550-0101',
    '０３－５５５０－０１０１',
    '(03)5550-0101',
    '０３５５５００１０１',
  ])('asks for %s as a whole', (spelling) => {
    expect(found.spellings).toContain(spelling);
  });

  it('asks for the last group, which every other spelling ends with', () => {
    expect(found.tails).toEqual(['0101', '０１０１']);
  });

  it('asks for what stands there when it is no number', () => {
    expect(numberSearch(['内線 12', ''], { region: 'JP' })).toEqual({ spellings: ['内線 12'], tails: [] });
  });
});
