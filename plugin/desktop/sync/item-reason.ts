import type { Fault } from '../../../shared/fault/fault.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import type { Sentence } from '../../../shared/words/fault-facts.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import { recordWords } from '../../../shared/words/record.ts';
import type { Language } from '../../../shared/words/words.ts';
import type { FieldNames } from './field-names.ts';
import type { FailureGroup } from './group-failures.rules.ts';

// Where a sentence names a field, it uses the name people know.
const named = (it: Fault, nameOf: FieldNames): Fault =>
  typeof it.values.field === 'string'
    ? { ...it, values: { ...it.values, field: nameOf(it.values.field) } }
    : it;

/** What went wrong for a group of rows, and its one cure. A bare reason code has no sentence of its own. */
export const causeSentence = (group: FailureGroup, language: Language, nameOf: FieldNames): Sentence => {
  const { cause } = group;
  if ('issue' in cause) return issueSentence(cause.issue, language);
  if ('fault' in cause) return faultSentence(named(cause.fault, nameOf), language);
  return { what: recordWords[language].reasons[cause.reason] ?? cause.reason, cure: '' };
};

/** Why one row ended as it did, in a sentence; empty when there is nothing to say. */
export const itemReason = (item: RunItem, language: Language): string => {
  const issue = item.issues.find((it) => it.severity === 'error') ?? item.issues[0];
  if (issue) return issueSentence(issue, language).what;
  if (item.fault) return faultSentence(item.fault, language).what;
  return recordWords[language].reasons[item.reason] ?? '';
};
