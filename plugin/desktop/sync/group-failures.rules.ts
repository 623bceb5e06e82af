import type { Fault } from '../../../shared/fault/fault.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import type { RunItem } from '../../../shared/sync/report.ts';

/** Rows of a run that failed for one cause, which one cure would mend. */
export interface FailureGroup {
  readonly key: string;
  readonly cause: { readonly issue: Issue } | { readonly fault: Fault } | { readonly reason: string };
  /** The field to blame, where one is. */
  readonly field: string | null;
  readonly items: readonly RunItem[];
}

/** Puts failed rows together by code and field, the largest group first; each row stands in exactly one group. */
export const groupFailures = (items: readonly RunItem[]): readonly FailureGroup[] => {
  const groups = new Map<string, FailureGroup>();
  for (const item of items) {
    if (item.done !== 'failed') continue;
    const found = causeOf(item);
    const before = groups.get(found.key);
    groups.set(found.key, { ...(before ?? found), items: [...(before?.items ?? []), item] });
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length);
};

const causeOf = (item: RunItem): Omit<FailureGroup, 'items'> => {
  const issue = item.issues.find((it) => it.severity === 'error');
  if (issue) {
    const field = issue.path.at(-1) ?? null;
    return { key: `issue ${issue.code} ${field ?? ''}`, cause: { issue }, field };
  }
  const { fault } = item;
  if (fault) {
    const field = typeof fault.values.field === 'string' ? fault.values.field : null;
    return { key: `fault ${fault.code} ${field ?? ''}`, cause: { fault }, field };
  }
  return { key: `reason ${item.reason}`, cause: { reason: item.reason }, field: null };
};
