import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';

const longest = 16_384;

/** Refuses addresses and headers that are too long, before anything else looks at them. */
export const addressLength: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  const { incoming } = c.env;
  const address = (incoming.url ?? '').length;
  const headers = incoming.rawHeaders.reduce((sum, it) => sum + it.length + 2, 0);
  if (address > longest) return c.html(page(414, 'URI Too Long'), 414);
  if (address + headers > longest) return c.html(page(431, 'Request Header Fields Too Large'), 431);
  return next();
};

const page = (status: number, reason: string): string =>
  `<h1>Bad Message ${status}</h1><pre>reason: ${reason}</pre>`;
