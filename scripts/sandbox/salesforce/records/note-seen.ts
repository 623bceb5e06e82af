import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';

/** Notes that the API user looked at records (`FOR VIEW`) or came across them (`FOR REFERENCE`); that is no change of theirs. */
export const noteSeen = (
  org: Org,
  object: ObjectSchema,
  rows: readonly Row[],
  how: 'VIEW' | 'REFERENCE',
): void => {
  if (!object.field('LastReferencedDate')) return;
  const now = org.clock.now();
  for (const row of rows) {
    const referenced = { ...row, LastReferencedDate: now };
    org.put(object.name, how === 'VIEW' ? { ...referenced, LastViewedDate: now } : referenced);
  }
};
