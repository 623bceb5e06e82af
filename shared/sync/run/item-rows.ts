import type { Fault } from '../../fault/fault.ts';
import type { Issue } from '../../issue/issue.ts';
import type { FieldValue } from '../../record/record.ts';
import type { RunItem } from '../report.ts';

/** A run's items as rows of a table, one for each changed field, as the log is exported. */
export const itemRows = (run: string, items: readonly RunItem[]): readonly (readonly string[])[] =>
  items.flatMap((it) => {
    const head = [run, it.done, it.side, it.reason, it.sourceId, it.targetId ?? '', it.title];
    const { code, values, cause } = it.fault ?? { values: {} as Fault['values'] };
    const told = [
      [code, values.field, cause?.message].filter(Boolean).join(' '),
      ...it.issues.map(issueText),
    ];
    const tail = [told.filter(Boolean).join('; ')];
    if (it.changes.length === 0) return [[...head, '', '', '', ...tail]];
    return it.changes.map((change) => [
      ...head,
      change.field,
      textOf(change.before),
      textOf(change.after),
      ...tail,
    ]);
  });

// The field's code and what is wrong with its value, for whoever mends the list.
const issueText = ({ code, path, values }: Issue): string =>
  [code, path.join('.'), values.value].filter(Boolean).join(' ');

const textOf = (value: FieldValue): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
