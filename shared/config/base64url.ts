const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const bytesOf = (text: string): readonly number[] =>
  [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|./g)].map((it) =>
    it[1] ? Number.parseInt(it[1], 16) : it[0].charCodeAt(0),
  );

/** Text as base64url of its UTF-8 bytes, without padding; pure, since this folder knows neither `btoa` nor `Buffer`. */
export const toBase64url = (text: string): string => {
  const bytes = bytesOf(text);
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const chars = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let n = 0; n < chars; n += 1) out += alphabet[(group >> (18 - 6 * n)) & 63];
  }
  return out;
};

/** The text again, or null when it is not base64url of UTF-8. */
export const fromBase64url = (code: string): string | null => {
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const char of code) {
    const value = alphabet.indexOf(char);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
};
