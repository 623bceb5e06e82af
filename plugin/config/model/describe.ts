import type { Fault } from '../../../shared/fault/fault.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import type { Sentence } from '../../../shared/words/fault-facts.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import type { Language } from '../../../shared/words/words.ts';

/** What happened and what to do, in the page's language. */
export const faultText = (fault: Fault, language: Language): Sentence => faultSentence(fault, language);

// An issue about a mapping says where in the mapping; people know the field by its name.
const named = (it: Issue): Issue => ({
  ...it,
  path: it.values.field === undefined || it.values.field === '' ? [] : [String(it.values.field)],
});

/** What is wrong with a mapping or a value, and what to do, as one line. */
export const issueText = (it: Issue, language: Language): string => {
  const said = issueSentence(named(it), language);
  return language === 'ja' ? `${said.what}${said.cure}` : `${said.what} ${said.cure}`;
};
