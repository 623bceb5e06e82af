import type { Call, CallEvent } from '../call/call.ts';
import type { Result } from '../result.ts';

/** What a dialler can do beyond starting a call. */
export interface DiallerPowers {
  readonly hangUp: boolean;
  readonly hold: boolean;
  readonly mute: boolean;
  readonly digits: boolean;
  readonly incoming: boolean;
  readonly answer: boolean;
  /** It tells when the call was answered and ended; a link dialler cannot. */
  readonly events: boolean;
}

/**
 * Starts calls and tells what becomes of them.
 * - `dial` MUST be called only with a call that is already saved, and MUST emit `dialling` before it resolves `ok`.
 * - Events MUST come in the order they happened; the same event MAY come twice (after a restart).
 * - A dialler MUST NOT redial or reconnect a call by itself, and MUST NOT throw.
 * - A power it lacks MUST be refused with `DIAL_REFUSED`, never ignored.
 */
export interface Dialler {
  readonly powers: DiallerPowers;
  dial(call: Call): Promise<Result<void>>;
  hangUp(call: Call): Promise<Result<void>>;
  hold(call: Call, on: boolean): Promise<Result<void>>;
  mute(call: Call, on: boolean): Promise<Result<void>>;
  digits(call: Call, digits: string): Promise<Result<void>>;
  answer(call: Call): Promise<Result<void>>;
  onEvent(listener: (event: CallEvent) => void): void;
}
