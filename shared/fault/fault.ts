import { type FaultCode, faultCodes, type Recovery } from './codes.ts';

/** Which system said no. */
export type FaultOrigin = 'kintone' | 'salesforce' | 'telephony' | 'csv' | 'network' | 'renkei';

/** What the other side said, word for word, for the log and for its support desk. Holds no secrets. */
export interface FaultCause {
  readonly code?: string;
  readonly message?: string;
  readonly id?: string;
  readonly status?: number;
}

/** Something that went wrong in a run: plain data; `code` decides, `origin` and `values` explain. */
export interface Fault {
  readonly code: FaultCode;
  readonly origin: FaultOrigin;
  readonly values: Readonly<Record<string, string | number>>;
  readonly cause?: FaultCause;
}

/** Makes a fault; `values` fill the blanks of its sentence. */
export const fault = (
  code: FaultCode,
  origin: FaultOrigin,
  values: Fault['values'] = {},
  cause?: FaultCause,
): Fault => (cause ? { code, origin, values, cause } : { code, origin, values });

/** What to do about a fault: decided by its code alone. */
export const recoveryOf = (it: Fault): Recovery => faultCodes[it.code];
