import { describe, expect, it } from 'vitest';
import { dateFunctions } from '../../../../scripts/sandbox/kintone/query/date-functions.ts';

const run = (name: string, today: string, ...args: string[]) => {
  const { from, to } = dateFunctions[name]?.(args, today) ?? { from: '', to: '' };
  return `${from} ${to}`;
};

describe('functions that stand for days', () => {
  it.each([
    ['TODAY', '2026-04-15', [], '2026-04-15 2026-04-16'],
    ['YESTERDAY', '2026-03-01', [], '2026-02-28 2026-03-01'],
    ['TOMORROW', '2026-12-31', [], '2027-01-01 2027-01-02'],
    ['FROM_TODAY', '2026-04-15', ['-15', 'DAYS'], '2026-03-31 2026-04-01'],
    ['FROM_TODAY', '2026-04-15', ['2', 'WEEKS'], '2026-04-29 2026-04-30'],
    ['FROM_TODAY', '2026-01-31', ['1', 'MONTHS'], '2026-02-28 2026-03-01'],
    ['FROM_TODAY', '2024-02-29', ['1', 'YEARS'], '2025-02-28 2025-03-01'],
    ['THIS_WEEK', '2026-04-15', [], '2026-04-12 2026-04-19'],
    ['LAST_WEEK', '2026-04-15', ['SUNDAY'], '2026-04-05 2026-04-06'],
    ['NEXT_WEEK', '2026-04-15', ['SATURDAY'], '2026-04-25 2026-04-26'],
    ['THIS_MONTH', '2026-04-15', [], '2026-04-01 2026-05-01'],
    ['THIS_MONTH', '2026-04-15', ['LAST'], '2026-04-30 2026-05-01'],
    ['THIS_MONTH', '2026-04-15', ['31'], '2026-05-01 2026-05-02'],
    ['LAST_MONTH', '2026-01-15', ['10'], '2025-12-10 2025-12-11'],
    ['NEXT_MONTH', '2026-12-15', [], '2027-01-01 2027-02-01'],
    ['LAST_YEAR', '2026-04-15', [], '2025-01-01 2026-01-01'],
  ] as const)('%s on %s with %j is %s', (name, today, args, expected) => {
    expect(run(name, today, ...args)).toBe(expected);
  });

  it.each([
    ['TODAY', ['1'], 'GAIA_IL08'],
    ['FROM_TODAY', ['1'], 'GAIA_IL08'],
    ['FROM_TODAY', ['x', 'DAYS'], 'GAIA_IL08'],
    ['FROM_TODAY', ['1', 'HOURS'], 'GAIA_IQ25'],
    ['THIS_MONTH', ['0'], 'GAIA_IQ23'],
    ['THIS_WEEK', ['SOMEDAY'], 'GAIA_IQ23'],
    ['THIS_YEAR', ['1'], 'GAIA_IL08'],
  ] as const)('%s refuses %j with %s', (name, args, code) => {
    expect(() => run(name, '2026-04-15', ...args)).toThrow(code);
  });
});
