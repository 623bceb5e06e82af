import type { RunItem } from '../../shared/sync/report.ts';
import { issueSentence } from '../../shared/words/issues.ts';
import type { Language } from '../../shared/words/words.ts';

const mostShown = 20;

/** The rows of a run that a person should look at: what was refused, and what is wrong with which value. */
export const itemLines = (items: readonly RunItem[], language: Language): readonly string[] =>
  items
    .filter(isTroubled)
    .slice(0, mostShown)
    .flatMap((it) => linesOf(it, language));

const isTroubled = (it: RunItem): boolean =>
  it.fault !== undefined || it.issues.some((found) => found.severity !== 'note');

const linesOf = ({ title, fault, issues }: RunItem, language: Language): readonly string[] => {
  const why = fault ? [fault.code, fault.values.field, fault.cause?.message] : [];
  const told = issues.filter((it) => it.severity !== 'note');
  return [
    `  ${title}: ${why.filter(Boolean).join(' ')}`.trimEnd(),
    ...told.map((it) => {
      const { what, cure } = issueSentence(it, language);
      return `    ${what}${language === 'en' ? ' ' : ''}${cure}`;
    }),
  ];
};
