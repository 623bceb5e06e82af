const numberShape = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const mostShift = 400;

/** Writes a number the way it is kept ("1.5e1" -> "15", " 042.50 " -> "42.5"); null when the text is none. */
export const normaliseNumber = (text: string): string | null => {
  const match = numberShape.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const shift = Number(exponent);
  if (Math.abs(shift) > mostShift) return null;
  const point = whole.length + shift;
  const digits = whole + fraction;
  const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '';
  const right = point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  const integer = left.replace(/^0+(?=\d)/, '') || '0';
  const decimals = right.replace(/0+$/, '');
  const value = decimals === '' ? integer : `${integer}.${decimals}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
};
