import { shiftDecimal } from '../record/decimal.ts';
import { give, refuse, textOf } from './answers.ts';
import { readNumber } from './read-number.ts';
import type { Transform } from './transform.ts';

const percent = /[%％]\s*$/;

/** Reads a number as Japanese tables write it. */
export const number: Transform = {
  id: 'number',
  accepts: ['text', 'multiline', 'choice', 'decimal', 'reference', 'id'],
  gives: 'decimal',
  options: [{ name: 'percent', kind: 'choice', default: 'refuse', choices: ['refuse', 'keep', 'fraction'] }],
  examples: [
    { from: '１,２００', to: '1200' },
    { from: '1,200', to: '1200' },
    { from: '(1,200)', to: '-1200' },
    { from: '△1,200', to: '-1200' },
    { from: '▲１２', to: '-12' },
    { from: '−5', to: '-5' },
    { from: '1.2万', to: '12000' },
    { from: '3億5000万', to: '350000000' },
    { from: '5千円', to: '5000' },
    { from: '¥1,200', to: '1200' },
    { from: '1200円', to: '1200' },
    { from: '1.50', to: '1.5' },
    { from: '1.5E+3', to: '1500' },
    { from: '9007199254740993', to: '9007199254740993' },
    { from: '-0', to: '0' },
    { options: { percent: 'keep' }, from: '12.5%', to: '12.5' },
    { options: { percent: 'fraction' }, from: '１２．５％', to: '0.125' },
    { from: '12.5%', to: { issue: 'NUMBER_FORMAT' } },
    { from: '1,2', to: { issue: 'NUMBER_FORMAT' } },
    { from: '1.2.3', to: { issue: 'NUMBER_FORMAT' } },
    { from: '約100', to: { issue: 'NUMBER_FORMAT' } },
    { from: '12個', to: { issue: 'NUMBER_FORMAT' } },
  ],
  run(value, options) {
    const text = textOf(value);
    const isPercent = options.percent !== 'refuse' && percent.test(text);
    const found = readNumber(isPercent ? text.replace(percent, '') : text);
    if (found === null) return refuse('NUMBER_FORMAT', value);
    return give(isPercent && options.percent === 'fraction' ? shiftDecimal(found, -2) : found);
  },
};
