/**
 * The only time there is inside `shared`.
 * - `now()` MUST give milliseconds since 1970 UTC and MUST NOT go backwards by more than the host's own clock does.
 * - `sleep(ms)` MUST resolve no earlier than `ms` later by the same clock; a manual clock resolves it when moved.
 */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}
