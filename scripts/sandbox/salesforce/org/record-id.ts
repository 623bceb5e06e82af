const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const suffixes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three letters that tell the case of a 15-character id; the same on every Salesforce. */
export const idSuffix = (id15: string): string => {
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let at = 0; at < 5; at++) if (/[A-Z]/.test(id15.charAt(start + at))) bits |= 1 << at;
    suffix += suffixes.charAt(bits);
  }
  return suffix;
};

/** The n-th id of an object, with 18 characters. */
export const mintId = (prefix: string, count: number): string => {
  let tail = '';
  for (let rest = count; rest > 0; rest = Math.floor(rest / 62)) tail = digits.charAt(rest % 62) + tail;
  const id15 = `${prefix}5g0${tail.padStart(9, '0')}`;
  return id15 + idSuffix(id15);
};

/** The 18-character form of an id given with 15 or 18 characters; null when it is none. */
export const wholeId = (text: string): string | null => {
  if (!/^(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{18})$/.test(text)) return null;
  const id15 = text.slice(0, 15);
  const id18 = id15 + idSuffix(id15);
  return text.length === 15 || text.slice(15).toUpperCase() === id18.slice(15) ? id18 : null;
};
