import { describe, expect, it } from 'vitest';
import { dateLiteral } from '../../../scripts/sandbox/salesforce/soql/date-literal.ts';

// Sunday 22 November 2026, 08:30 in Tokyo.
const now = Date.parse('2026-11-21T23:30:00Z');
const span = (text: string): readonly string[] | null => {
  const found = dateLiteral(text, now);
  const day = (at: number): string => new Date(at + 9 * 3_600_000).toISOString().slice(0, 16);
  return found && [day(found.from), day(found.to)];
};

describe('date literals', () => {
  it.each([
    ['TODAY', '2026-11-22', '2026-11-23'],
    ['yesterday', '2026-11-21', '2026-11-22'],
    ['THIS_WEEK', '2026-11-22', '2026-11-29'],
    ['LAST_MONTH', '2026-10-01', '2026-11-01'],
    ['THIS_QUARTER', '2026-10-01', '2027-01-01'],
    ['NEXT_YEAR', '2027-01-01', '2028-01-01'],
    ['LAST_N_DAYS:3', '2026-11-19', '2026-11-23'],
    ['NEXT_N_DAYS:2', '2026-11-23', '2026-11-25'],
    ['LAST_N_MONTHS:2', '2026-09-01', '2026-11-01'],
    ['N_DAYS_AGO:1', '2026-11-21', '2026-11-22'],
    ['N_FISCAL_QUARTERS_AGO:1', '2026-07-01', '2026-10-01'],
    ['N_FISCAL_YEARS_AGO:2', '2024-01-01', '2025-01-01'],
  ])('%s runs from %s to %s by the calendar in Tokyo', (text, from, to) => {
    expect(span(text)).toEqual([`${from}T00:00`, `${to}T00:00`]);
  });

  it('unknown words are no literals', () => {
    expect(span('SOMEDAY')).toBeNull();
    expect(span('LAST_N_EONS:3')).toBeNull();
  });
});
