import type { Issue } from '../issue/issue.ts';
import type { Sentence } from './fault-facts.ts';
import { issuesEn } from './issues-en.ts';
import { issuesJa } from './issues-ja.ts';
import { type Language, words } from './words.ts';

/** A sentence for every issue code. */
export const issueWords = words(issuesJa, issuesEn);

/** How a field and a value stand in a sentence. */
export const issueMarks = words<{
  readonly field: (name: string) => string;
  readonly value: (text: string) => string;
  readonly thisField: string;
}>(
  { field: (name) => `「${name}」`, value: (text) => `「${text}」`, thisField: 'この項目' },
  { field: (name) => `“${name}”`, value: (text) => ` “${text}”`, thisField: 'this field' },
);

const longest = 60;
const valueNames = ['value', 'found', 'option', 'key', 'name'] as const;

/** What to tell a person about an issue: what is wrong first, then what to do. `label` gives a field's shown name. */
export const issueSentence = (
  it: Issue,
  language: Language,
  label: (code: string) => string = (code) => code,
): Sentence => {
  const marks = issueMarks[language];
  const code = it.path.at(-1);
  const value = valueNames.map((name) => it.values[name]).find((found) => found !== undefined);
  return issueWords[language][it.code]({
    field: code === undefined ? marks.thisField : marks.field(label(code)),
    value: value === undefined || value === '' ? '' : marks.value(String(value).slice(0, longest)),
  });
};
