/**
 * What stands between two groups of digits, from tight to loose:
 * `hard` a dash, `dot`, `medium` brackets or a dash with blanks, `bullet` a middle dot, `soft` blanks,
 * `line` a line break, `stop` anything else.
 */
export type Join = 'hard' | 'dot' | 'medium' | 'bullet' | 'soft' | 'line' | 'stop';

/** Digits with nothing but invisible marks between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** A plus sign stands before it; `start` is then the place of the plus. */
  readonly plus: boolean;
  /** What stands between the group before and this one. */
  readonly join: Join;
  /** It stands in brackets of its own. */
  readonly bracketed: boolean;
}

const widestJoin = 6;
const joinable = /^[-. ()·\n\0]+$/;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const joinOf = (between: string): Join => {
  if (between.length > widestJoin || !joinable.test(between)) return 'stop';
  const marks = between.replaceAll('\0', '');
  if (marks === '-' || marks === '--' || marks === '-\n') return 'hard';
  if (marks === '.') return 'dot';
  if (/^ ?· ?$/.test(marks)) return 'bullet';
  if (/[()-]/.test(marks)) return /[.·]/.test(marks) ? 'stop' : 'medium';
  if (/[.·]/.test(marks)) return 'stop';
  return marks.includes('\n') ? 'line' : 'soft';
};

const groupAt = (text: string, start: number): { end: number; digits: string } => {
  let end = start;
  let digits = '';
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      digits += text[at];
      end = at + 1;
    } else if (unit !== 0) break;
  }
  return { end, digits };
};

/** Where the plus sign of a group stands, with at most a bracket and blanks between; -1 when it has none. */
const plusBefore = (text: string, start: number, floor: number): number => {
  for (let at = start - 1; at >= Math.max(floor, start - 3); at -= 1) {
    const mark = text[at];
    if (mark === '+') return at;
    if (mark !== ' ' && mark !== '(' && mark !== '\0') return -1;
  }
  return -1;
};

/** Every group of digits of a folded text in order, with what joins it to the one before. One pass. */
export const scanRuns = (text: string): DigitGroup[] => {
  const groups: DigitGroup[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const { end, digits } = groupAt(text, at);
    const plus = plusBefore(text, at, before);
    groups.push({
      start: plus >= 0 ? plus : at,
      end,
      digits,
      plus: plus >= 0,
      join: groups.length === 0 || plus >= 0 ? 'stop' : joinOf(text.slice(before, Math.min(at, before + 16))),
      bracketed: text[at - 1] === '(' && text[end] === ')',
    });
    before = end;
    at = end - 1;
  }
  return groups;
};
