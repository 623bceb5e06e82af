import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { controlRoutes } from './control.ts';
import { Faults } from './faults.ts';
import { RequestLog } from './request-log.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from './service.ts';
import { trouble } from './trouble.ts';

/** A stand-in that listens. */
export interface RunningService {
  readonly name: string;
  /** `http://localhost:8088`, no trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

const loggedBodyLimit = 10_000;
// kintone and Salesforce refuse long addresses themselves; Node must let them arrive.
const maxHeaderSize = 128 * 1024;

/** Starts one stand-in on `localhost`; port 0 takes any free one. */
export const startService = async (
  service: SandboxService,
  clock: SandboxClock,
  port: number,
): Promise<RunningService> => {
  const faults = new Faults();
  const log = new RequestLog();
  const root = new Hono<SandboxEnv>();

  root.route('/__sandbox', controlRoutes({ service, clock, faults, log }));
  root.use('*', async (c, next) => {
    const began = performance.now();
    const length = Number(c.req.header('content-length') ?? 0);
    const readable =
      length > 0 && length <= loggedBodyLimit && !c.req.header('content-type')?.startsWith('multipart/');
    const body = readable ? await c.req.raw.clone().text() : '';
    log.started();
    await next();
    log.ended({
      at: new Date(clock.now()).toISOString(),
      method: c.req.method,
      path: c.req.path,
      query: new URL(c.req.url).search,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      body,
    });
  });
  if (service.gate) root.use('*', service.gate);
  root.use('*', trouble(faults));
  root.route('/', service.app);

  const handler = getRequestListener(root.fetch, { hostname: 'localhost' });
  const servers = await listenOnLoopback(
    () => createServer({ maxHeaderSize, keepAliveTimeout: 60_000 }, handler),
    port,
  );
  const url = `http://localhost:${(servers[0].address() as AddressInfo).port}`;
  for (const server of servers) service.listening?.(server, url);
  return {
    name: service.name,
    url,
    stop: async () => {
      await service.stop?.();
      await Promise.all(servers.map(close));
    },
  };
};

// "localhost" is 127.0.0.1 to some clients and ::1 to others; a machine without IPv6 has only the first.
const listenOnLoopback = async (make: () => Server, port: number): Promise<[Server, ...Server[]]> => {
  const first = make();
  await listen(first, port, '127.0.0.1');
  const second = make();
  try {
    await listen(second, (first.address() as AddressInfo).port, '::1');
    return [first, second];
  } catch {
    return [first];
  }
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

const close = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
};
