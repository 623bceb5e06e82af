import { isNearCeiling } from '../../shared/sync/limits/ceiling.rules.ts';
import type { RunReport } from '../../shared/sync/report.ts';
import { runWords } from '../../shared/words/runs.ts';
import type { Language } from '../../shared/words/words.ts';

/** What a person should know of a run beside its figures: what was left out, and how to get it. */
export const reportLines = (report: RunReport, language: Language): readonly string[] => {
  const text = runWords[language];
  const { customers } = report;
  return [
    ...(report.dryRun ? [text.dryRun] : []),
    ...(customers && isNearCeiling(customers) ? [`  ${text.customers(customers)}`] : []),
    ...(report.notDue ?? []).map((it) => `  ${text.notDue(it)}`),
    ...Object.values(report.waiting ?? {}).map((it) => `  ${text.waiting(it)}`),
  ];
};
