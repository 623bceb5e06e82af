/** Text as the index compares it: width and case do not count. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[a-z0-9_]/.test(letter);

/**
 * Where a keyword begins in a text, both folded; -1 when it is not there. The index holds Latin words whole and other
 * scripts letter by letter, so "key" does not find "keyword".
 */
export const wordAt = (text: string, keyword: string): number => {
  if (keyword === '') return -1;
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    const end = at + keyword.length;
    const cutsBefore = isWordLetter(keyword[0]) && isWordLetter(text[at - 1]);
    const cutsAfter = isWordLetter(keyword.at(-1)) && isWordLetter(text[end]);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
};
