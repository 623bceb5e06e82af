import type { FieldValue } from '../../../shared/record/record.ts';
import type { RunItem } from '../../../shared/sync/report.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const textOf = (value: FieldValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The items whose record, field or value holds the text; all of them for an empty one. */
export const searchItems = (items: readonly RunItem[], text: string): readonly RunItem[] => {
  const wanted = fold(text.trim());
  if (wanted === '') return items;
  return items.filter((it) => {
    const named = [...it.issues.flatMap((issue) => issue.path), String(it.fault?.values.field ?? '')];
    const changes = it.changes.flatMap((change) => [
      change.field,
      textOf(change.before),
      textOf(change.after),
    ]);
    return fold([it.title, it.sourceId, ...named, ...changes].join(' ')).includes(wanted);
  });
};
