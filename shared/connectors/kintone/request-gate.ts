import { type Fault, recoveryOf } from '../../fault/fault.ts';
import type { Clock } from '../../ports/clock.ts';
import { ok, type Result } from '../../result.ts';
import type { RequestMeter } from '../../sync/ports.ts';
import { retryDelay } from '../../sync/run/retry.rules.ts';
import { kintoneFault } from './faults.ts';
import { kintoneLimits } from './limits.ts';

/** What a gate is made of; `random` spreads the waiting of several doors. */
export interface GateOptions {
  readonly clock: Clock;
  readonly random?: () => number;
  readonly meter?: RequestMeter;
}

/** A failed call: the fault, and what was thrown for those who read row names out of it. */
export type GateResult<T> =
  | Result<T>
  | { readonly ok: false; readonly fault: Fault; readonly thrown: unknown };

/** A gate as the users of one app see it: what goes through counts for that app. */
export type AppGate = Pick<RequestGate, 'call'>;

/**
 * Sends requests of one kintone domain: at most four at once, fewer after a 429, more again when it goes well.
 * Only a 429 is repeated here, since kintone refused it before doing anything; every other fault goes to the caller.
 */
export class RequestGate {
  #limit: number = kintoneLimits.inFlight;
  #running = 0;
  #waiting: (() => void)[] = [];
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** The same gate for one app, since kintone counts the requests of a day app by app. */
  of(app: string): AppGate {
    return { call: (request) => this.call(request, app) };
  }

  async call<T>(request: () => Promise<T>, app?: string): Promise<GateResult<T>> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#once(request, app);
      if (outcome.ok || outcome.fault.code !== 'TOO_MANY_REQUESTS') return outcome;
      this.#limit = Math.max(1, Math.floor(this.#limit / 2));
      const wait = retryDelay(attempt, (this.#options.random ?? (() => 0.5))());
      if (wait === null) return outcome;
      await this.#options.clock.sleep(wait);
    }
  }

  async #once<T>(request: () => Promise<T>, app?: string): Promise<GateResult<T>> {
    while (this.#running >= this.#limit) await new Promise<void>((free) => this.#waiting.push(free));
    this.#running += 1;
    count(this.#options.meter, app);
    try {
      const value = await request();
      this.#limit = Math.min(kintoneLimits.inFlight, this.#limit + 1);
      return ok(value);
    } catch (thrown) {
      return { ok: false, fault: kintoneFault(thrown), thrown };
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}

const count = (meter: RequestMeter | undefined, app: string | undefined): void => {
  if (!meter) return;
  meter.kintone += 1;
  if (app === undefined) return;
  meter.apps ??= {};
  meter.apps[app] = (meter.apps[app] ?? 0) + 1;
};

/** Whether one row is to blame, so that the others may go on. */
export const isRowFault = (it: Fault): boolean => recoveryOf(it) === 'skip';
