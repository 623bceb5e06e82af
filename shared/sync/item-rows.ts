import type { Fault } from '../fault/fault.ts';
import type { FieldValue } from '../record/record.ts';
import type { RunItem } from './report.ts';

/** A run's items as rows of a table, one for each changed field, as the log is exported. */
export const itemRows = (run: string, items: readonly RunItem[]): readonly (readonly string[])[] =>
  items.flatMap((it) => {
    const head = [run, it.done, it.side, it.reason, it.sourceId, it.targetId ?? '', it.title];
    const { code, values, cause } = it.fault ?? { values: {} as Fault['values'] };
    const tail = [[code, values.field, cause?.message].filter(Boolean).join(' ')];
    if (it.changes.length === 0) return [[...head, '', '', '', ...tail]];
    return it.changes.map((change) => [
      ...head,
      change.field,
      textOf(change.before),
      textOf(change.after),
      ...tail,
    ]);
  });

const textOf = (value: FieldValue): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
