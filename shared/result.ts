import type { Fault } from './fault/fault.ts';

/** The outcome of anything a user, a network or a setting can spoil: plain data, so it survives structured clone. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a fault as a failure. */
export const fail = (fault: Fault): Result<never> => ({ ok: false, fault });
