import type { PhoneOptions } from './phone-number.ts';
import type { ReadNumber } from './read-digits.ts';
import { readExtension } from './read-extension.ts';
import type { DigitGroup, Join } from './scan-runs.ts';
import { type Strictness, spellNumber } from './spell-number.rules.ts';
import { surroundingsFit } from './surroundings.rules.ts';

/** A number and its place in the folded text, brackets included, extension not. */
export interface JoinedNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
}

/** Loosest first: where a stretch of digits is no number as a whole, it is cut at these, one after the other. */
const cuts: readonly Join[] = ['line', 'soft', 'bullet', 'medium'];
/** Most pieces that together may still make one number. */
const widest = 5;

/** Where a number begins: at the bracket around its first group, if there is one. */
const startOf = (first: DigitGroup, text: string): number => {
  const bracketedPlus = first.plus && text[first.end] === ')' && text[first.start - 1] === '(';
  return first.bracketed || bracketedPlus ? first.start - 1 : first.start;
};

/** Joins groups of digits into numbers: whole stretches where that reads, else the smallest pieces that do. */
export const joinGroups = (
  text: string,
  groups: readonly DigitGroup[],
  options: PhoneOptions,
  strict: Strictness,
): JoinedNumber[] => {
  const read = (piece: readonly DigitGroup[]): JoinedNumber | null => {
    const first = piece[0];
    const last = piece.at(-1);
    const number = spellNumber(piece, options, strict);
    if (!first || !last || !number) return null;
    const start = startOf(first, text);
    // An extension ends the number as surely as the end of the text; its letters must not spoil it.
    const closed = readExtension(text, last.end) !== null;
    const fits = surroundingsFit(text, start, closed ? text.length : last.end, piece.length === 1);
    return fits ? { start, end: last.end, number } : null;
  };

  const pieces = (stretch: readonly DigitGroup[], level: number): JoinedNumber[] => {
    const cut = cuts[level];
    const inOneLine = strict.acrossLines || stretch.every((it, at) => at === 0 || it.join !== 'line');
    const whole = inOneLine ? read(stretch) : null;
    if (whole) return [whole];
    if (cut === undefined || stretch.length === 1) return [];
    const parts = splitAt(stretch, cut);
    if (parts.length === 1) return pieces(stretch, level + 1);
    const alone = parts.map((part) => pieces(part, level + 1));
    if (cut === 'line' && !strict.acrossLines) return alone.flat();
    return together(parts, alone);
  };

  const together = (parts: readonly DigitGroup[][], alone: readonly JoinedNumber[][]): JoinedNumber[] => {
    const found: JoinedNumber[] = [];
    for (let at = 0; at < parts.length; at += 1) {
      const own = alone[at] ?? [];
      const joined = own.length > 0 ? null : joinedFrom(parts, alone, at);
      if (joined) {
        found.push(joined.number);
        at = joined.last;
      } else found.push(...own);
    }
    return found;
  };

  const joinedFrom = (parts: readonly DigitGroup[][], alone: readonly JoinedNumber[][], from: number) => {
    for (let last = from + 1; last < Math.min(parts.length, from + widest); last += 1) {
      if ((alone[last]?.length ?? 0) > 0) return null;
      const number = read(parts.slice(from, last + 1).flat());
      if (number) return { number, last };
    }
    return null;
  };

  return splitAt(groups, 'stop').flatMap((stretch) => pieces(stretch, 0));
};

const splitAt = (groups: readonly DigitGroup[], cut: Join): DigitGroup[][] => {
  const parts: DigitGroup[][] = [];
  for (const group of groups) {
    const part = parts.at(-1);
    if (part && group.join !== cut) part.push(group);
    else parts.push([group]);
  }
  return parts;
};
