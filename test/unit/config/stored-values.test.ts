import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStored,
  joinText,
  splitText,
  storedBytes,
  storedLimits,
} from '../../../shared/config/stored-values.ts';

describe('values as kintone stores them', () => {
  it('come together again whatever the text, and no value is longer than kintone takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 40 }),
        (text, size) => {
          const pieces = splitText('config', text, size);
          expect(Object.values(pieces).every((it) => it.length <= size)).toBe(true);
          expect(joinText('config', pieces)).toBe(text);
        },
      ),
    );
  });

  it('never cut a character in two', () => {
    const pieces = Object.values(splitText('config', '🙂🙂🙂', 3));
    expect(pieces).toEqual(['🙂', '🙂', '🙂']);
  });

  it('count in bytes, names included', () => {
    expect(storedBytes({ a: 'é', b: '電話', c: '🙂' })).toBe(3 + 2 + 6 + 4);
  });

  it('are refused above 256 KB and taken at exactly 256 KB', () => {
    const fits = { a: 'x'.repeat(storedLimits.totalBytes - 1) };
    expect(checkStored(fits)).toEqual({ ok: true, value: fits });
    const over = checkStored({ a: 'x'.repeat(storedLimits.totalBytes) });
    expect(over).toMatchObject({ ok: false, fault: { values: { problem: 'CONFIG_TOO_LARGE' } } });
  });

  it('tell an absent text from an empty one', () => {
    expect(joinText('config', {})).toBeNull();
    expect(joinText('config', splitText('config', ''))).toBe('');
  });
});
