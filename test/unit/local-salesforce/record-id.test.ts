import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSuffix, mintId, wholeId } from '../../../scripts/sandbox/salesforce/org/record-id.ts';

describe('record ids', () => {
  it('carry the three letters the real service puts behind fifteen', () => {
    // Ids everybody can check with the published rule: five letters a group, one bit a capital.
    expect(idSuffix('001000000000000')).toBe('AAA');
    expect(idSuffix('AAAAAaaaaaAaaaa')).toBe('5AB');
  });

  it('are the same in both lengths, and nothing else is an id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 62 ** 8 }), (count) => {
        const id = mintId('00Q', count);
        expect(id).toHaveLength(18);
        expect(wholeId(id)).toBe(id);
        expect(wholeId(id.slice(0, 15))).toBe(id);
        expect(wholeId(id.slice(0, 17))).toBeNull();
      }),
    );
  });

  it('with another suffix are refused', () => {
    expect(wholeId('001000000000000AAA')).toBe('001000000000000AAA');
    expect(wholeId('001000000000000AAB')).toBeNull();
  });
});
