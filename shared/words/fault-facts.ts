import type { Fault } from '../fault/fault.ts';

/** What happened, and what to do about it. */
export interface Sentence {
  readonly what: string;
  readonly cure: string;
}

/** What a sentence about a fault is filled with. */
export interface FaultFacts {
  /** The system that said no, as people call it. */
  readonly who: string;
  readonly values: Fault['values'];
}

/** One sentence with its blanks. */
export type Say = (facts: FaultFacts) => Sentence;
