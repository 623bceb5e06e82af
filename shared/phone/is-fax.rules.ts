const lookBack = 14;
const lookAhead = 14;
const fax = /fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|ﾌｧｸｽ|ﾌｧｸｼﾐﾘ|(?:^|[^a-z])f[:.]? ?$/i;
const telephone = /tel|電話|phone|ﾃﾙ|℡|携帯|mobile|兼/i;
/** Only in brackets, or at once before a line's end: further on, the word belongs to the next number. */
const faxAfter = /^ {0,2}(?:\((?:fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ)\)|(?:fax|ファックス)(?=$|\n))/i;

/** Whether the words around a number, back to the number before it, say that it is a fax and not also a telephone. */
export const isFax = (folded: string, start: number, end: number, before: number): boolean => {
  const label =
    folded
      .slice(Math.max(before, start - lookBack), start)
      .split('\n')
      .at(-1) ?? '';
  if (fax.test(label) && !telephone.test(label)) return true;
  return faxAfter.test(folded.slice(end, end + lookAhead));
};
