import { foldText } from './fold-text.ts';
import { type JoinedNumber, joinGroups } from './join-groups.ts';
import type { PhoneOptions } from './phone-number.ts';
import { scanRuns } from './scan-runs.ts';
import type { Strictness } from './spell-number.rules.ts';

/** How to search a text, with what may count as a number. */
export interface FindOptions extends PhoneOptions, Partial<Strictness> {
  /** Longest text that is searched; the rest is left alone. */
  readonly limit?: number;
}

/** A searched text and where its numbers are. */
export interface Located {
  readonly original: string;
  readonly folded: string;
  readonly numbers: readonly JoinedNumber[];
}

const defaultLimit = 1_000_000;

/** Where the phone numbers of a text are, in order, never overlapping. Time grows with the text's length only. */
export const locatePhones = (text: string, options: FindOptions): Located => {
  const limit = options.limit ?? defaultLimit;
  const original = text.length > limit ? text.slice(0, limit) : text;
  const folded = foldText(original);
  const numbers = joinGroups(folded, scanRuns(folded), options, {
    local: options.local ?? false,
    bare: options.bare ?? true,
    acrossLines: options.acrossLines ?? false,
  });
  return { original, folded, numbers };
};
