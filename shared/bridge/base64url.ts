const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const bytesOf = (text: string): number[] =>
  [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, plain]) =>
    hex ? Number.parseInt(hex, 16) : (plain as string).charCodeAt(0),
  );

/** Writes a text as base64url of its UTF-8 bytes; safe to paste into any field. */
export const toBase64url = (text: string): string => {
  const bytes = bytesOf(text);
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(bytes.length - at, 3) + 1;
    for (let n = 0; n < letters; n += 1) out += alphabet[(triple >> (18 - 6 * n)) & 63];
  }
  return out;
};

/** Reads what `toBase64url` wrote; null when it is anything else. */
export const fromBase64url = (code: string): string | null => {
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const letter of code) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    escaped += `%${((bits >> held) & 255).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
};
