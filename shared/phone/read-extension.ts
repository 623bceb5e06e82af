/** The words for an extension, in a folded text. Every repeat is bounded, so no text can make it slow. */
const pattern =
  /^[ \0]{0,3}[([<,]?[ \0]{0,2}(?:内線番号|内線|;ext|ext(?:ension)?|x|#)[ \0]{0,2}[.:=-]{0,2}[ \0]{0,2}(\d{1,7})(?![\d-])(?:[ \0]{0,2}[)\]>])?/i;
const reach = 36;

/** The extension that follows a number, and where it ends; null when none follows. */
export const readExtension = (text: string, from: number): { digits: string; end: number } | null => {
  const found = pattern.exec(text.slice(from, from + reach));
  return found?.[1] ? { digits: found[1], end: from + found[0].length } : null;
};
