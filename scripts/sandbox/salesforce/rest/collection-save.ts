import type { Org } from '../org/org.ts';
import { recordErrors, SalesforceError } from '../org/salesforce-error.ts';

/** What one record of a collection came to. */
export interface RecordOutcome {
  readonly id?: string;
  readonly success: boolean;
  readonly created?: boolean;
  readonly errors: readonly Record<string, unknown>[];
}

/** One record's work: gives what the answer says about it, or throws a SalesforceError. */
export type RecordWork = () => Omit<RecordOutcome, 'success' | 'errors'>;

const rolledBack = new SalesforceError(
  'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  'Record rolled back because not all records were valid and the request was using AllOrNone header',
);

class RollBack extends Error {}

/** Does the work of every record in order; with `allOrNone` one failure takes all the others back. */
export const collectionSave = (
  org: Org,
  allOrNone: boolean,
  work: readonly RecordWork[],
): readonly RecordOutcome[] => {
  const outcomes: RecordOutcome[] = [];
  try {
    org.atomic(() => {
      for (const it of work) outcomes.push(attempt(org, it));
      if (allOrNone && outcomes.some((it) => !it.success)) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
    return outcomes.map((it) => (it.success ? { success: false, errors: recordErrors(rolledBack) } : it));
  }
  return outcomes;
};

const attempt = (org: Org, work: RecordWork): RecordOutcome => {
  try {
    return { ...org.atomic(work), success: true, errors: [] };
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return { success: false, errors: recordErrors(error) };
  }
};
