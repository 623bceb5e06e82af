const utf8Bytes = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
const isHalfWidth = (code: number): boolean => code < 0x80 || (code >= 0xff61 && code <= 0xff9f);

/** Bytes a text takes; in Shift_JIS half-width letters take one, all others two. */
export const bytesOf = (text: string, unit: string): number => {
  const width = unit === 'bytesShiftJis' ? (code: number) => (isHalfWidth(code) ? 1 : 2) : utf8Bytes;
  let bytes = 0;
  for (const letter of text) bytes += width(letter.codePointAt(0) ?? 0);
  return bytes;
};

/** Marks that belong to the letter before them. */
const joins = /^(?:\p{M}|\u200d|\ufe0e|\ufe0f)/u;

/** The longest beginning of a text that is not larger than `limit`, never cutting through a letter. */
export const cutAt = (text: string, limit: number, size: (part: string) => number): string => {
  let end = 0;
  let used = 0;
  let safe = 0;
  for (const letter of text) {
    if (!joins.test(letter) && text[end - 1] !== '\u200d') safe = end;
    used += size(letter);
    if (used > limit) return text.slice(0, safe);
    end += letter.length;
  }
  return text;
};
