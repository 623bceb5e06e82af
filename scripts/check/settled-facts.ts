import type { UnverifiedRow } from './unverified-rows.ts';

/** How one check of a live run ended. */
export interface LiveCheck {
  readonly title: string;
  readonly status: string;
  readonly message: string;
}

/** What a live run says about one fact. */
export interface SettledFact extends UnverifiedRow {
  readonly verdict: 'confirmed' | 'differs' | 'not asked' | 'by hand';
  /** What exactly was asked, a line for each check, and what was seen where it differs. */
  readonly lines: readonly string[];
}

/** Judges each fact by the checks that carry its id: one that differs is enough, one skipped leaves it open. */
export const settledFacts = (
  rows: readonly UnverifiedRow[],
  checks: readonly LiveCheck[],
): readonly SettledFact[] =>
  rows.map((row) => {
    const own = checks.filter((it) => it.title.startsWith(`${row.id} `));
    return { ...row, verdict: verdictOf(own), lines: own.filter(wasAsked).map(lineOf) };
  });

const wasAsked = ({ status }: LiveCheck): boolean => status === 'passed' || status === 'failed';

const verdictOf = (own: readonly LiveCheck[]): SettledFact['verdict'] => {
  if (own.length === 0) return 'by hand';
  if (own.some((it) => it.status === 'failed')) return 'differs';
  return own.every((it) => it.status === 'passed') ? 'confirmed' : 'not asked';
};

const lineOf = ({ title, status, message }: LiveCheck): string => {
  const sentence = title.replace(/^\S+ /, '');
  return status === 'passed' ? `= ${sentence}` : `≠ ${sentence}: ${message.split('\n')[0]}`;
};
