import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import type { Language } from '../../../../shared/words/words.ts';
import type { SandboxEnv } from '../../host/service.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import { answerLanguage } from './language.ts';

/** REST calls a domain answers at once. */
export const concurrencyLimit = 100;
// A real call takes tens of milliseconds, which is what lets calls pile up. Calls that come alone need not pretend;
// once several are here together, each takes as long as it would there.
const busyFrom = 5;
const busyMs = 25;

/** Counts the REST calls in flight, says so in headers, and refuses those above the limit. */
export class Concurrency {
  #running = 0;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  readonly gate: MiddlewareHandler<SandboxEnv> = async (c, next) => {
    if (!isRest(c.req.path)) return next();
    this.#running += 1;
    try {
      if (this.#running > concurrencyLimit) {
        await wait(busyMs);
        c.res = this.#refusal(c.req.header('accept-language'));
        return;
      }
      const running = this.#running;
      // Lets those that arrived at the same moment be counted as well.
      await soon();
      if (this.#running > busyFrom) await wait(busyMs);
      await next();
      setHeaders(c.res.headers, running);
    } finally {
      this.#running -= 1;
    }
  };

  #refusal(acceptLanguage: string | undefined): Response {
    const error = new KintoneError('GAIA_TO04', (words) => words.tooManyConcurrent);
    const headers = new Headers({
      'content-type': 'application/json;charset=utf-8',
      'x-cybozu-error': error.code,
      'cache-control': 'no-cache, no-store, must-revalidate',
    });
    setHeaders(headers, concurrencyLimit + 1);
    const body = JSON.stringify(error.body(answerLanguage(null, acceptLanguage, this.#language)));
    return new Response(body, { status: error.status, headers });
  }
}

const isRest = (path: string): boolean => /^\/k\/(guest\/\d+\/)?v1\//.test(path);

const setHeaders = (headers: Headers, running: number): void => {
  headers.set('X-ConcurrencyLimit-Limit', String(concurrencyLimit));
  headers.set('X-ConcurrencyLimit-Running', String(running));
};
