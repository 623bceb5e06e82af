import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateTime, momentOf } from '../../../../../scripts/sandbox/kintone/browser/fields/zoned-time.ts';

describe('a time zone', () => {
  it('turns a moment into calendar and clock and back, in any zone', () => {
    const zones = fc.constantFrom('Asia/Tokyo', 'UTC', 'America/New_York', 'Asia/Kolkata');
    // Mornings of February: the hour a clock change repeats has no single moment.
    const minutes = fc.integer({ min: 0, max: 27 * 1440 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const iso = `${new Date(Date.UTC(2026, 1, 1) + minute * 60_000).toISOString().slice(0, 16)}:00Z`;
        expect(momentOf(localDateTime(iso, zone), zone)).toBe(iso);
      }),
    );
  });
});
