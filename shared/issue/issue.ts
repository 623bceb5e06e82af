import type { IssueCode } from './codes.ts';

/** `error` keeps the row (or the save) back, `warning` lets it go on, `note` only tells what was done. */
export type Severity = 'error' | 'warning' | 'note';

/** Something about the user's data or settings; always says where. A fault, by contrast, is about a run. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** From the outside in: `['jobs', 'customers', 'rows', '3', 'left']` or `['電話番号']`. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes an issue; `values` fill the blanks of its sentence. */
export const issue = (
  code: IssueCode,
  severity: Severity,
  path: readonly string[],
  values: Issue['values'] = {},
): Issue => ({ code, severity, path, values });
