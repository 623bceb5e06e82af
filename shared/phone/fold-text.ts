const units = (from: string, to: string): [number, number][] =>
  [...from].map((it) => [it.charCodeAt(0), to.charCodeAt(0)]);

/** What a phone number may be written with, as plain ASCII, one character for one. */
const table = new Map<number, number>([
  // Every mark people type for a dash, the long vowel marks included.
  ...units('‐‑‒–—―−－﹣ーｰ─━', '-'),
  ...units('（﹙〔［【｛', '('),
  ...units('）﹚〕］】｝', ')'),
  ...units('\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t', ' '),
  ...units('・･', '·'),
  ...units('〜～', '~'),
  ...units('、', ','),
  ...units('\r', '\n'),
  // Invisible marks stay in their place, so that offsets do, and are skipped by the reader.
  ...units('\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad', '\0'),
]);

const foldUnit = (unit: number): number => {
  const known = table.get(unit);
  if (known !== undefined) return known;
  // Full-width ASCII sits at a fixed distance from the plain one.
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
};

const needsFold = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || unit === 9 || unit === 13) return true;
  }
  return false;
};

/**
 * Text as the number reader wants it: ASCII digits, dashes, brackets and letters.
 * Exactly as long as the original, so that every offset is good for both.
 */
export const foldText = (text: string): string => {
  if (!needsFold(text)) return text;
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
};
