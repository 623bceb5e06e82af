import { describe, expect, it } from 'vitest';
import {
  shownDuration,
  shownNumber,
} from '../../../../../scripts/sandbox/kintone/browser/fields/shown-number.ts';

const number = { type: 'NUMBER', code: 'n', label: 'n' };

describe('numbers as the pages show them', () => {
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
});
