import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../scripts/sandbox/kintone/browser/fields/link-target.ts';
import { shownDuration, shownNumber } from '../../../scripts/sandbox/kintone/browser/fields/shown-number.ts';
import { localDateTime, momentOf } from '../../../scripts/sandbox/kintone/browser/fields/zoned-time.ts';

const number = { type: 'NUMBER', code: 'n', label: 'n' };

describe('values as the pages show them', () => {
  it.each([
    ['1234567', { digit: true }, '1,234,567'],
    ['-1234.5', { digit: true }, '-1,234.5'],
    ['1234', {}, '1234'],
    ['3', { displayScale: '2' }, '3.00'],
    ['3.14159', { displayScale: '2' }, '3.14'],
    ['10', { unit: '円', unitPosition: 'AFTER' }, '10 円'],
    ['10', { unit: '$' }, '$ 10'],
    ['', { unit: '円' }, ''],
  ] as const)('shows the number %s with %o as %s', (text, settings, shown) => {
    expect(shownNumber(text, { ...number, ...settings })).toBe(shown);
  });

  it('shows durations in hours and minutes, or in days as well', () => {
    expect(shownDuration('49:05', 'HOUR_MINUTE')).toBe('49:05');
    expect(shownDuration('49:05', 'DAY_HOUR_MINUTE')).toBe('2d 1:05');
    expect(shownDuration('', 'HOUR_MINUTE')).toBe('');
  });

  it.each([
    ['03-1234-5678', 'CALL', 'tel:03-1234-5678'],
    ['a@example.com', 'MAIL', 'mailto:a@example.com'],
    ['https://example.com/', 'WEB', 'https://example.com/'],
    ['javascript:alert(1)', 'WEB', null],
    ['example.com', 'WEB', null],
    [' ', 'CALL', null],
  ] as const)('leads from %s (%s) to %s', (text, protocol, target) => {
    expect(linkTarget(text, protocol)).toBe(target);
  });

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
