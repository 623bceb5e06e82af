import type { DuplicatePolicy } from '../../config/config.ts';
import type { StoredRecord } from '../../record/record.ts';

/**
 * Which of several records with one key are meant; none means a person has to decide.
 * `current` is the record this one was linked with so far.
 * - sticky: the one chosen before, else the first     - newest: the one edited last, each time anew
 * - first: the one that was there first               - all: every one     - stop: none
 */
export const chooseDuplicates = (
  policy: DuplicatePolicy,
  found: readonly StoredRecord[],
  current: string | null,
): readonly StoredRecord[] => {
  if (found.length <= 1 || policy === 'all') return found;
  if (policy === 'stop') return [];
  if (policy === 'newest') {
    return [found.reduce((a, b) => (b.modifiedAt > a.modifiedAt ? b : a))];
  }
  const before = policy === 'sticky' ? found.find((it) => it.id === current) : undefined;
  return [before ?? (found[0] as StoredRecord)];
};
