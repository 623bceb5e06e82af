import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { FaultEffect, Faults } from './faults.ts';
import type { SandboxEnv } from './service.ts';

const maintenancePage =
  '<!doctype html><html><head><title>Service Unavailable</title></head><body><h1>503 Service Unavailable</h1><p>Under maintenance.</p></body></html>';

/** Lets the switched-on faults hit requests before (or, for `drop: "after"`, behind) the true handlers. */
export const trouble = (faults: Faults): MiddlewareHandler<SandboxEnv> => {
  return async (c, next) => {
    const effect = faults.take(c.req.method, c.req.path);
    if (!effect) return next();
    if (effect.delayMs) await wait(effect.delayMs);
    if (effect.drop === 'after') await next();
    if (effect.drop) return dropConnection(c);
    return answerOf(effect, c) ?? next();
  };
};

const dropConnection = (c: Context<SandboxEnv>): Response => {
  c.env.incoming.socket.destroy();
  c.res = undefined;
  return RESPONSE_ALREADY_SENT;
};

const answerOf = (effect: FaultEffect, c: Context<SandboxEnv>): Response | null => {
  const headers = (type: string) => ({ 'content-type': `${type}; charset=utf-8` });
  if (effect.html) return c.body(maintenancePage, (effect.status ?? 503) as 503, headers('text/html'));
  if (effect.status === undefined && effect.body === undefined) return null;
  const status = (effect.status ?? 500) as 500;
  return typeof effect.body === 'string'
    ? c.body(effect.body, status, headers('text/plain'))
    : c.json(effect.body ?? {}, status);
};
