/** What the far end of a call does, step by step; times in milliseconds since dialling. */
export interface Behaviour {
  /** The last four digits of a number that behaves so. */
  readonly suffix: string;
  readonly says: string;
  readonly ends: 'busy' | 'rejected' | 'missed' | 'failed' | null;
}

/** Numbers that do something else than answer; the last four digits choose. */
export const behaviours: readonly Behaviour[] = [
  { suffix: '9001', says: 'is busy', ends: 'busy' },
  { suffix: '9002', says: 'rings and is never answered', ends: 'missed' },
  { suffix: '9003', says: 'rings and is declined', ends: 'rejected' },
  { suffix: '9004', says: 'is not in service', ends: 'failed' },
];

/** How a number behaves; null = it rings and is answered. */
export const behaviourOf = (number: string): Behaviour | null => {
  const digits = number.replace(/\D/g, '');
  return behaviours.find((it) => digits.endsWith(it.suffix)) ?? null;
};

/** How long the steps of a call take, in milliseconds. */
export interface Durations {
  readonly setUp: number;
  readonly ring: number;
  /** An unanswered call gives up after this. */
  readonly ringOut: number;
  /** The far end hangs up after talking this long. */
  readonly talk: number;
  /** A recording is ready this long after the call. */
  readonly recording: number;
}

/** Brisk enough to try things by hand, long enough to type a memo. */
export const usualDurations: Durations = {
  setUp: 300,
  ring: 2000,
  ringOut: 20_000,
  talk: 180_000,
  recording: 1500,
};
