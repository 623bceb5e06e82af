/**
 * What the caller should do about a fault; nothing else in a fault decides.
 * - `retry` wait and repeat the same request; it may well pass
 * - `skip`  leave the row or field out, count it, go on
 * - `hold`  end the run with its checkpoint where it was; it goes on by itself later
 * - `stop`  end the run; a person has to change something first
 */
export type Recovery = 'retry' | 'skip' | 'hold' | 'stop';

/** The closed table of everything that can go wrong in a run, and what to do about it. */
export const faultCodes = {
  CONFIG_INVALID: 'stop',
  CONFIG_NEWER: 'stop',
  AUTH_REFUSED: 'stop',
  AUTH_EXPIRED: 'stop',
  IP_RESTRICTED: 'stop',
  PERMISSION_MISSING: 'stop',
  CONTRACT_MISSING: 'stop',
  TOKEN_INACTIVE: 'stop',
  APP_NOT_FOUND: 'stop',
  SCHEMA_CHANGED: 'stop',
  KEY_UNMAPPED: 'stop',
  KEY_NOT_USABLE: 'stop',
  QUERY_INVALID: 'stop',
  REQUEST_INVALID: 'stop',
  RUNNER_NEEDED: 'stop',
  ACCESS_LOST: 'hold',
  QUOTA_HELD: 'hold',
  CEILING: 'hold',
  JOB_WAITS: 'hold',
  LEASE_HELD: 'hold',
  LEASE_LOST: 'hold',
  CANCELLED: 'hold',
  TOO_MANY_REQUESTS: 'retry',
  NETWORK_UNREACHABLE: 'retry',
  NETWORK_TIMEOUT: 'retry',
  REMOTE_MAINTENANCE: 'retry',
  REMOTE_BROKEN: 'retry',
  REMOTE_LOCKED: 'retry',
  ROW_REQUIRED: 'skip',
  ROW_INVALID: 'skip',
  ROW_DUPLICATE_VALUE: 'skip',
  ROW_LOOKUP_MISSING: 'skip',
  ROW_NOT_FOUND: 'skip',
  ROW_CHANGED: 'skip',
  ROW_FIELD_REFUSED: 'skip',
  ROW_AMBIGUOUS: 'skip',
  ROW_SHARED: 'skip',
  ROW_REFUSED: 'skip',
  FILE_UNREADABLE: 'stop',
  FILE_UNWRITABLE: 'stop',
  DIAL_REFUSED: 'stop',
  INTERNAL: 'stop',
} as const satisfies Record<string, Recovery>;

/** One of the closed list of fault codes. */
export type FaultCode = keyof typeof faultCodes;
