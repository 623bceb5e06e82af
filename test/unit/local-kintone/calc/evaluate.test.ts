import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalcValue, toText, Uncomputable } from '../../../../scripts/sandbox/kintone/calc/calc-value.ts';
import { evaluate } from '../../../../scripts/sandbox/kintone/calc/evaluate.ts';
import { FormulaSyntaxError } from '../../../../scripts/sandbox/kintone/calc/expression.ts';
import { formatResult } from '../../../../scripts/sandbox/kintone/calc/format-result.ts';
import { parseFormula } from '../../../../scripts/sandbox/kintone/calc/parse-formula.ts';

const fields: Readonly<Record<string, CalcValue>> = {
  a: 7,
  b: 3,
  zero: 0,
  品名: 'りんご',
  札: ['x', 'y'],
  数: [10, 20, 0],
};

const compute = (formula: string): string =>
  toText(evaluate(parseFormula(formula), { zone: 'Asia/Tokyo', field: (code) => fields[code] ?? 0 }));

describe('formulas', () => {
  it.each([
    ['a + b * 2', '13'],
    ['(a + b) * 2', '20'],
    ['-a + b', '-4'],
    ['2 ^ 3 ^ 2', '64'],
    ['4 ^ 1.5', '4'],
    ['4 ^ -2', '0.0625'],
    ['1 / 3', '0.3333'],
    ['7 * 0.1', '0.7'],
    ['0.1 + 0.2', '0.3'],
    ['a > b', '1'],
    ['a = b', '0'],
    ['a <> b', '1'],
    ['品名 = "りんご"', '1'],
    ['品名 & " x " & a', 'りんご x 7'],
    ['SUM(数, a)', '37'],
    ['IF(a > 9, a * 2, a / 2)', '3.5'],
    ['IF(AND(a > 1, b > 1), "両方", "片方")', '両方'],
    ['NOT(OR(zero, zero))', '1'],
    ['ROUND(3.14159, 2)', '3.14'],
    ['ROUNDUP(3.14159, 2)', '3.15'],
    ['ROUNDDOWN(-3.19, 1)', '-3.1'],
    ['ROUND(1.005, 2)', '1.01'],
    ['YEN(1234567.891, 1)', '¥1,234,567.9'],
    ['DATE_FORMAT(1745574000, "YYYY-MM-dd HH:mm", "Asia/Tokyo")', '2025-04-25 18:40'],
    ['DATE_FORMAT(1745574000, "yy/M/d", "UTC")', '25/4/25'],
    ['CONTAINS(札, "x")', '1'],
    ['CONTAINS(札, "z")', '0'],
    ['"say ""hi"""', 'say "hi"'],
  ])('%s is %s', (formula, expected) => {
    expect(compute(formula)).toBe(expected);
  });

  it.each([
    'a / 0',
    '0 / 0',
    '"x" + 1',
    '2 ^ 101',
    'CONTAINS(a, "x")',
    'DATE_FORMAT(0, "y", "Nowhere/None")',
  ])('%s has no result', (formula) => {
    expect(() => compute(formula)).toThrow(Uncomputable);
  });

  it.each(['1 +', '(1', 'SUM(1,', 'a b', '"open', '1 = = 2', ''])('%j is no formula', (formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
  });

  it('adds cents without stray digits', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        const amount = (value: number) => (value < 0 ? `(0 - ${-value / 100})` : String(value / 100));
        expect(Number(compute(`${amount(left)} + ${amount(right)}`))).toBe((left + right) / 100);
      }),
    );
  });

  it.each([
    ['NUMBER_DIGIT', 270183, '270183'],
    ['DATETIME', 324219600, '1980-04-10T13:00:00Z'],
    ['DATE', 324219600, '1980-04-10'],
    ['TIME', 90061, '01:01'],
    ['HOUR_MINUTE', 90061, '25:01'],
    ['DAY_HOUR_MINUTE', 90061, '25:01'],
    ['HOUR_MINUTE', -3660, '-01:01'],
  ])('shows %s %d as %s', (format, value, expected) => {
    expect(formatResult(value, format)).toBe(expected);
  });
});
