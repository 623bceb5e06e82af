import { canonicalDecimal, shiftDecimal } from '../record/decimal.ts';

const longest = 200;
const units: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};
const unitNames = '百万|千万|十億|百億|千億|千|万|億|兆';
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.\d*)?$/;
const money = /^(?:[¥$€£]|JPY|USD)|(?:円|ドル|JPY|USD)$/gi;
const negative = /^(?:\((.{1,190})\)|[△▲](.{1,190}))$/;

/** Numbers with units add up from large to small: 3億5000万. */
const readUnits = (text: string): string | null => {
  const parts = [...text.matchAll(new RegExp(`([\\d.]{1,40})(${unitNames})`, 'g'))];
  const last = text.slice(parts.reduce((length, it) => length + it[0].length, 0));
  if (parts.length === 0 || parts.map((it) => it[0]).join('') + last !== text) return null;
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const [, digits = '', unit = ''] of parts) {
    const power = units[unit] ?? 0;
    const amount = canonicalDecimal(digits);
    if (amount === null || power >= before) return null;
    if (parts.length === 1 && last === '') return shiftDecimal(amount, power);
    sum += Number(shiftDecimal(amount, power));
    before = power;
  }
  if (last !== '' && !/^\d{1,12}$/.test(last)) return null;
  const total = sum + Number(last);
  return Number.isSafeInteger(total) ? String(total) : null;
};

const readPlain = (text: string): string | null => {
  if (!text.includes(',')) return canonicalDecimal(text) ?? readUnits(text);
  const bare = text.replace(/^[+-]/, '');
  if (grouped.test(bare)) return canonicalDecimal(text.replaceAll(',', ''));
  return /[千万億兆]/.test(text) ? readUnits(text.replaceAll(',', '')) : null;
};

/** A number however Japanese tables write it, as canonical text: full-width, grouped, in brackets, with △ or 万. */
export const readNumber = (text: string): string | null => {
  if (text.length > longest) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[−–—‐ー]/g, '-')
    .replace(money, '');
  const inside = negative.exec(plain);
  const found = readPlain((inside?.[1] ?? inside?.[2] ?? plain).replace(money, ''));
  if (found === null || !inside) return found;
  return found === '0' ? '0' : found.startsWith('-') ? null : `-${found}`;
};
