const lookBack = 14;
const fax = /fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|ﾌｧｸｽ|ﾌｧｸｼﾐﾘ|(?:^|[^a-z])f[:.]? ?$/i;
const telephone = /tel|電話|phone|ﾃﾙ|℡|携帯|mobile|兼/i;
/** Only in brackets, or at once before a line's end: further on, the word belongs to the next number. */
const faxAfter = /^ {0,2}(?:\((?:fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ)\)|(?:fax|ファックス)(?=$|\n))/i;

/** Whether the words around a number, back to the number before it, say that it is a fax and not also a telephone. */
export const isFax = (
  original: string,
  folded: string,
  start: number,
  end: number,
  before: number,
): boolean => {
  const from = Math.max(before, start - lookBack);
  const label = original.slice(from, start).split('\n').at(-1) ?? '';
  const plain = folded.slice(start - label.length, start);
  if ((fax.test(label) || fax.test(plain)) && !telephone.test(label) && !telephone.test(plain)) return true;
  const after = folded.slice(end, end + 14);
  const originalAfter = original.slice(end, end + 14);
  return (
    faxAfter.test(after) ||
    /^[ 　]{0,2}[（(](?:ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ)[)）]/.test(originalAfter)
  );
};
