import { roundDecimal } from '../record/decimal.ts';
import { give, refuse, textOf } from './answers.ts';
import { readNumber } from './read-number.ts';
import type { Transform } from './transform.ts';

const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Writes a number for people: groups of three, fixed decimals, words before and after. */
export const formatNumber: Transform = {
  id: 'formatNumber',
  accepts: ['decimal', 'text', 'choice'],
  gives: 'text',
  options: [
    { name: 'group', kind: 'flag', default: true },
    { name: 'decimals', kind: 'number', default: -1 },
    { name: 'before', kind: 'text', default: '' },
    { name: 'after', kind: 'text', default: '' },
  ],
  examples: [
    { from: '1234567.5', to: '1,234,567.5' },
    { from: '-1200', to: '-1,200' },
    { options: { decimals: 2 }, from: '1200', to: '1,200.00' },
    { options: { decimals: 0 }, from: '1200.5', to: '1,201' },
    { options: { before: '¥', after: '（税込）' }, from: '1200', to: '¥1,200（税込）' },
    { options: { group: false }, from: '1200', to: '1200' },
    { from: '無料', to: { issue: 'NUMBER_FORMAT' } },
  ],
  run(value, options) {
    const found = readNumber(textOf(value));
    if (found === null) return refuse('NUMBER_FORMAT', value);
    const decimals = Math.min(20, Number(options.decimals));
    const rounded = decimals >= 0 ? roundDecimal(found, decimals) : found;
    const [whole = '', fraction = ''] = rounded.replace('-', '').split('.');
    const tail = decimals >= 0 ? fraction.padEnd(decimals, '0') : fraction;
    const digits = `${options.group ? grouped(whole) : whole}${tail === '' ? '' : `.${tail}`}`;
    return give(`${rounded.startsWith('-') ? '-' : ''}${options.before}${digits}${options.after}`);
  },
};
