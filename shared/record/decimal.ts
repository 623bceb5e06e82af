/** The longest exponent that is written out; beyond it a text is no number anybody typed. */
const widestExponent = 400;
const plainNumber = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

const trimmed = (whole: string, fraction: string, negative: boolean): string => {
  const head = whole.replace(/^0+/, '') || '0';
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end -= 1;
  const tail = fraction.slice(0, end);
  const text = tail === '' ? head : `${head}.${tail}`;
  return negative && text !== '0' ? `-${text}` : text;
};

/** A decimal number moved by powers of ten, digit by digit, so that none is lost. */
export const shiftDecimal = (canonical: string, power: number): string => {
  const negative = canonical.startsWith('-');
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  if (power >= 0) {
    const moved = fraction.padEnd(power, '0');
    return trimmed(whole + moved.slice(0, power), moved.slice(power), negative);
  }
  const padded = whole.padStart(1 - power, '0');
  const cut = padded.length + power;
  return trimmed(padded.slice(0, cut), padded.slice(cut) + fraction, negative);
};

/** A number's canonical text (`-1200.5`): no plus sign, no exponent, no needless zeros; null when it is no plain number. */
export const canonicalDecimal = (text: string): string | null => {
  const parts = plainNumber.exec(text);
  if (!parts) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  if (whole === '' && fraction === '') return null;
  const power = Number(exponent);
  if (Math.abs(power) > widestExponent) return null;
  const plain = trimmed(whole, fraction, sign === '-');
  return power === 0 ? plain : shiftDecimal(plain, power);
};

const magnitude = (canonical: string): [string, string] => {
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  return [whole, fraction];
};

const compareMagnitudes = (a: string, b: string): number => {
  const [wholeA, fractionA] = magnitude(a);
  const [wholeB, fractionB] = magnitude(b);
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
};

/** Orders two canonical numbers of any length: negative, zero or positive like every comparer. */
export const compareDecimals = (a: string, b: string): number => {
  const negativeA = a.startsWith('-');
  if (negativeA !== b.startsWith('-')) return negativeA ? -1 : 1;
  return negativeA ? compareMagnitudes(b, a) : compareMagnitudes(a, b);
};

/** How many digits a canonical number has after its point. */
export const scaleOf = (canonical: string): number => canonical.split('.')[1]?.length ?? 0;

const incremented = (digits: string): string => String(BigInt(digits) + 1n).padStart(digits.length, '0');

/** A canonical number with at most `scale` digits after the point; halves go away from zero. */
export const roundDecimal = (canonical: string, scale: number): string => {
  if (scaleOf(canonical) <= scale) return canonical;
  const negative = canonical.startsWith('-');
  const [whole, fraction] = magnitude(canonical);
  const kept = whole + fraction.slice(0, scale);
  const up = (fraction[scale] ?? '0') >= '5';
  const digits = up ? incremented(kept) : kept;
  const cut = digits.length - scale;
  return trimmed(digits.slice(0, cut), digits.slice(cut), negative);
};
