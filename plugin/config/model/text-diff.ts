/** Two texts split into what they share at both ends and what differs in the middle. */
export interface TextDiff {
  readonly start: string;
  readonly end: string;
  readonly before: { readonly whole: string; readonly middle: string };
  readonly after: { readonly whole: string; readonly middle: string };
}

/** Finds the differing middle of two texts, never cutting a character in two. */
export const textDiff = (before: string, after: string): TextDiff => {
  const a = [...before];
  const b = [...after];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return {
    start: a.slice(0, start).join(''),
    end: end > 0 ? a.slice(-end).join('') : '',
    before: { whole: before, middle: a.slice(start, a.length - end).join('') },
    after: { whole: after, middle: b.slice(start, b.length - end).join('') },
  };
};
