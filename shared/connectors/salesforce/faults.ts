import type { FaultCode } from '../../fault/codes.ts';
import { type Fault, type FaultCause, fault } from '../../fault/fault.ts';
import type { SaveError } from './salesforce-connection.ts';

const byCode: Readonly<Record<string, FaultCode>> = {
  REQUIRED_FIELD_MISSING: 'ROW_REQUIRED',
  FIELD_CUSTOM_VALIDATION_EXCEPTION: 'ROW_INVALID',
  STRING_TOO_LONG: 'ROW_INVALID',
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: 'ROW_INVALID',
  INVALID_EMAIL_ADDRESS: 'ROW_INVALID',
  NUMBER_OUTSIDE_VALID_RANGE: 'ROW_INVALID',
  FIELD_INTEGRITY_EXCEPTION: 'ROW_INVALID',
  JSON_PARSER_ERROR: 'ROW_INVALID',
  DUPLICATE_VALUE: 'ROW_DUPLICATE_VALUE',
  DUPLICATES_DETECTED: 'ROW_DUPLICATE_VALUE',
  INVALID_CROSS_REFERENCE_KEY: 'ROW_NOT_FOUND',
  // Ended between plan and write: read again, a record tells how.
  ENTITY_IS_DELETED: 'ROW_CHANGED',
  CANNOT_UPDATE_CONVERTED_LEAD: 'ROW_CHANGED',
  NOT_FOUND: 'ROW_NOT_FOUND',
  MALFORMED_ID: 'ROW_NOT_FOUND',
  MULTIPLE_CHOICES: 'ROW_AMBIGUOUS',
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: 'ROW_REFUSED',
  INSUFFICIENT_ACCESS_OR_READONLY: 'ROW_REFUSED',
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 'ROW_REFUSED',
  INVALID_FIELD_FOR_INSERT_UPDATE: 'ROW_FIELD_REFUSED',
  INVALID_FIELD: 'SCHEMA_CHANGED',
  INVALID_TYPE: 'PERMISSION_MISSING',
  API_DISABLED_FOR_ORG: 'CONTRACT_MISSING',
  API_CURRENTLY_DISABLED: 'CONTRACT_MISSING',
  INVALID_SESSION_ID: 'AUTH_EXPIRED',
  INVALID_LOGIN: 'AUTH_REFUSED',
  invalid_grant: 'AUTH_EXPIRED',
  invalid_client: 'AUTH_REFUSED',
  invalid_client_id: 'AUTH_REFUSED',
  REQUEST_LIMIT_EXCEEDED: 'QUOTA_HELD',
  STORAGE_LIMIT_EXCEEDED: 'QUOTA_HELD',
  UNABLE_TO_LOCK_ROW: 'REMOTE_LOCKED',
  SERVER_UNAVAILABLE: 'REMOTE_MAINTENANCE',
  REQUEST_RUNNING_TOO_LONG: 'REMOTE_BROKEN',
  QUERY_TIMEOUT: 'REMOTE_BROKEN',
  MALFORMED_QUERY: 'QUERY_INVALID',
  INVALID_QUERY_LOCATOR: 'QUERY_INVALID',
  QUERY_TOO_COMPLICATED: 'QUERY_INVALID',
  ERROR_HTTP_401: 'AUTH_EXPIRED',
  ERROR_HTTP_403: 'IP_RESTRICTED',
  ERROR_HTTP_404: 'REQUEST_INVALID',
  ERROR_HTTP_429: 'TOO_MANY_REQUESTS',
  ERROR_HTTP_500: 'REMOTE_BROKEN',
  ERROR_HTTP_502: 'REMOTE_BROKEN',
  ERROR_HTTP_503: 'REMOTE_MAINTENANCE',
  ERROR_HTTP_504: 'REMOTE_BROKEN',
};

/** What a thrown error may carry: jsforce's own error, or a fault that our transport put on it. */
interface Thrown {
  readonly errorCode?: unknown;
  readonly message?: unknown;
  readonly fault?: Fault;
}

/** The fault for a code of Salesforce's; a code nobody foresaw is the row's or the request's own trouble. */
const codeOf = (code: string | undefined, otherwise: FaultCode): FaultCode =>
  (code === undefined ? undefined : byCode[code]) ?? otherwise;

// What is used up besides requests.
const fullOf = (code: string | undefined): Fault['values'] =>
  code === 'STORAGE_LIMIT_EXCEEDED' ? { full: 'storage' } : {};

/** Reads whatever a Salesforce connection threw as a fault; never throws itself. */
export const salesforceFault = (thrown: unknown, values: Fault['values'] = {}): Fault => {
  const it = (typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }) as Thrown;
  if (it.fault) return it.fault;
  const code = typeof it.errorCode === 'string' ? it.errorCode : undefined;
  const cause: FaultCause = { message: String(it.message ?? '').slice(0, 500), ...(code ? { code } : {}) };
  return fault(codeOf(code, 'REQUEST_INVALID'), 'salesforce', { ...values, ...fullOf(code) }, cause);
};

/** The fault of one row of a collection call. */
export const salesforceRowFault = (errors: readonly SaveError[]): Fault => {
  const first = errors[0];
  const code = first?.statusCode ?? first?.errorCode;
  const field = first?.fields?.[0];
  return fault(
    codeOf(code, 'ROW_REFUSED'),
    'salesforce',
    { ...(field ? { field } : {}), ...fullOf(code) },
    {
      message: errors
        .map((it) => it.message)
        .join(' ')
        .slice(0, 500),
      ...(code ? { code } : {}),
    },
  );
};
