import type { PhoneOptions } from './phone-number.ts';
import { type ReadNumber, readDigits } from './read-digits.ts';
import type { DigitGroup } from './scan-runs.ts';

/** How sure the writing has to be before digits count as a phone number. */
export interface Strictness {
  /** Numbers without an area code: `382-3222`. Where codes and postal codes stand about they need a label. */
  readonly local: boolean;
  /** Ten or eleven digits with nothing between them. */
  readonly bare: boolean;
  /** A number may go on after a line break. */
  readonly acrossLines: boolean;
}

/** Prefixes whose numbers people end with two or three digits: 0120-12-3456 and 0120-123-456 alike. */
const service = /^0(?:120|800|570|990|88|77|91)/;
const mostGroups = 4;
const shortestNumber = 9;
const longestNumber = 17;

const plainShape = (groups: readonly DigitGroup[], digits: string): boolean => {
  const first = groups[0]?.digits ?? '';
  const last = groups.at(-1)?.digits ?? '';
  if (!digits.startsWith('0') || groups.length > mostGroups) return false;
  if (groups.length === 1) return true;
  return first.length >= 2 && first.length <= 6 && last.length >= (service.test(digits) ? 2 : 3);
};

/** Dots join decimals and versions too: a number keeps to dots throughout and has three parts or more. */
const dotsFit = (groups: readonly DigitGroup[]): boolean => {
  const joins = groups.slice(1).map((it) => it.join);
  return !joins.includes('dot') || (joins.length >= 2 && joins.every((it) => it === 'dot'));
};

/** `+81 (0)3` and `+81-03`: the zero belongs to the number at home only. */
const withoutTrunkZero = (groups: readonly DigitGroup[]): string => {
  const [code, next, ...rest] = groups.map((it) => it.digits);
  if (next === undefined) return code ?? '';
  return `${code}${next.replace(/^0/, '')}${rest.join('')}`;
};

const readAbroad = (groups: readonly DigitGroup[], options: PhoneOptions): ReadNumber | null => {
  const direct = readDigits(`+${groups.map((it) => it.digits).join('')}`, options);
  // A country without rules at hand answers "other" to anything: then the bracketed zero alone decides.
  const zeroStands = groups[1]?.digits.startsWith('0') === true;
  if (direct && !(zeroStands && (direct.kind === 'other' || groups[1]?.bracketed))) return direct;
  return zeroStands ? readDigits(`+${withoutTrunkZero(groups)}`, options) : direct;
};

/** `0081-3-…` and `010-1-…`: the exits people dial from abroad and from Japan. */
const exits: Readonly<Record<string, string>> = { '0081': '+81', '010': '+' };

const readWithExit = (groups: readonly DigitGroup[], options: PhoneOptions): ReadNumber | null => {
  const exit = exits[groups[0]?.digits ?? ''];
  const rest = groups.slice(1).map((it) => it.digits);
  if (!exit || options.region !== 'JP' || rest.length < 2) return null;
  if (exit === '+81') return readDigits(`+81${rest.join('').replace(/^0/, '')}`, options);
  return readDigits(`+${rest.join('')}`, options);
};

const readLocal = (groups: readonly DigitGroup[], options: PhoneOptions): ReadNumber | null => {
  const [first, second] = groups;
  if (!options.areaCode || groups.length !== 2 || !first || second?.digits.length !== 4) return null;
  if (/^[01]/.test(first.digits) || first.digits.length > 4) return null;
  return readDigits(`${options.areaCode}${first.digits}${second.digits}`, options);
};

/** Reads groups of digits as one number, or says null: the rules of writing, then the numbering rules of the country. */
export const spellNumber = (
  groups: readonly DigitGroup[],
  options: PhoneOptions,
  strict: Strictness,
): ReadNumber | null => {
  const first = groups[0];
  if (!first || !dotsFit(groups)) return null;
  const digits = groups.map((it) => it.digits).join('');
  if (digits.length > longestNumber) return null;
  if (first.plus) return readAbroad(groups, options);
  if (digits.length < shortestNumber) return strict.local ? readLocal(groups, options) : null;
  const abroad = readWithExit(groups, options);
  if (abroad) return abroad;
  if (!plainShape(groups, digits) && options.region === 'JP') return null;
  if (groups.length === 1 && !strict.bare) return null;
  return readDigits(digits, options);
};
