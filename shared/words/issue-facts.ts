import type { Sentence } from './fault-facts.ts';

/** What a sentence about an issue is filled with: texts ready to stand in it, empty where nothing is known. */
export interface IssueFacts {
  readonly field: string;
  readonly value: string;
}

/** One sentence with its blanks. */
export type SayIssue = (facts: IssueFacts) => Sentence;
