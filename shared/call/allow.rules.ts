import type { CallingHours } from '../config/config.ts';

/** Everything the decision to dial rests on. `local` is the caller's own clock: day 0 is Sunday, minutes since midnight. */
export interface DialFacts {
  /** E.164 or a short number; null = what was shown is no number. */
  readonly number: string | null;
  readonly doNotCall: boolean;
  readonly hours: CallingHours | null;
  readonly local: { readonly day: number; readonly minutes: number };
  /** Whether another call is going on. */
  readonly busy: boolean;
  readonly online: boolean;
  /** Whether calls leave through the network at all; a link to a desk phone does not. */
  readonly needsNetwork: boolean;
}

/** A reason to warn or to refuse; `shared/words/calls.ts` has its sentence. */
export type DialReason = 'noNumber' | 'offline' | 'doNotCall' | 'busy' | 'outsideHours';

/** What to do with a wish to dial. */
export interface DialVerdict {
  readonly verdict: 'dial' | 'warn' | 'refuse';
  readonly reasons: readonly DialReason[];
}

interface Rule {
  readonly reason: DialReason;
  /** `never`: no reason lifts it. `warn`: dialled when the caller says why. */
  readonly weight: 'never' | 'warn';
  readonly applies: (facts: DialFacts) => boolean;
}

const rules: readonly Rule[] = [
  { reason: 'noNumber', weight: 'never', applies: ({ number }) => number === null },
  { reason: 'offline', weight: 'never', applies: (it) => it.needsNetwork && !it.online },
  { reason: 'busy', weight: 'never', applies: ({ busy }) => busy },
  { reason: 'doNotCall', weight: 'warn', applies: ({ doNotCall }) => doNotCall },
  {
    reason: 'outsideHours',
    weight: 'warn',
    applies: ({ hours, local }) => hours !== null && !withinHours(hours, local),
  },
];

/** Decides whether a number may be dialled now: at once, after a warning, or not at all; names every reason. */
export const allowDial = (facts: DialFacts): DialVerdict => {
  const spoke = rules.filter((rule) => rule.applies(facts));
  const verdict = spoke.some((rule) => rule.weight === 'never')
    ? 'refuse'
    : spoke.length > 0
      ? 'warn'
      : 'dial';
  return { verdict, reasons: spoke.map((rule) => rule.reason) };
};

const minutesOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** Whether a moment of the week lies inside the hours; a span past midnight belongs to the day it begins on. */
export const withinHours = (hours: CallingHours, { day, minutes }: DialFacts['local']): boolean => {
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  const yesterday = (day + 6) % 7;
  if (from <= to) return hours.days.includes(day) && minutes >= from && minutes < to;
  return (hours.days.includes(day) && minutes >= from) || (hours.days.includes(yesterday) && minutes < to);
};
