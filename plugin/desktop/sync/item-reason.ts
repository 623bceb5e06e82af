import type { RunItem } from '../../../shared/sync/report.ts';
import type { Sentence } from '../../../shared/words/fault-facts.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import type { Language } from '../../../shared/words/words.ts';
import type { FailureGroup } from './group-failures.rules.ts';

/** What went wrong for a group of rows, and its one cure. A bare reason code has no sentence of its own. */
export const causeSentence = (group: FailureGroup, language: Language): Sentence => {
  const { cause } = group;
  if ('issue' in cause) return issueSentence(cause.issue, language);
  if ('fault' in cause) return faultSentence(cause.fault, language);
  return { what: cause.reason, cure: '' };
};

/** Why one row ended as it did, in a sentence; empty when there is nothing to say. */
export const itemReason = (item: RunItem, language: Language): string => {
  const issue = item.issues.find((it) => it.severity === 'error') ?? item.issues[0];
  if (issue) return issueSentence(issue, language).what;
  return item.fault ? faultSentence(item.fault, language).what : '';
};
