import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { ApiRequest } from './api-request.ts';

// Records are stamped in whole seconds, as HTTP dates are.
const dateOf = (request: ApiRequest, header: string): number | null => {
  const at = Date.parse(request.headers[header] ?? '');
  return Number.isNaN(at) ? null : at;
};

/** Whether a reader knows the record as it is: its `If-Modified-Since` is no older than the last change. */
export const isKnown = (request: ApiRequest, row: Row): boolean => {
  const since = dateOf(request, 'if-modified-since');
  return since !== null && row.SystemModstamp <= since;
};

/** Refuses a request that only holds for a record nobody changed since its `If-Unmodified-Since`. */
export const checkUnmodified = (request: ApiRequest, row: Row): void => {
  const since = dateOf(request, 'if-unmodified-since');
  if (since === null || row.SystemModstamp <= since) return;
  throw new SalesforceError(
    'PRECONDITION_FAILED',
    'The requested record has been modified since the given date',
    { status: 412 },
  );
};
