import { Hono } from 'hono';
import type { FaultRule, Faults } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from './service.ts';

/** What the control calls work on. */
export interface SandboxControls {
  readonly service: SandboxService;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** The calls under `/__sandbox`, alike for every stand-in; each takes and gives JSON and answers 200. */
export const controlRoutes = ({ service, clock, faults, log }: SandboxControls): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const body = async <T>(request: Request): Promise<T> => JSON.parse((await request.text()) || '{}') as T;

  routes.post('/reset', async (c) => {
    const { seed } = await body<{ seed?: string }>(c.req.raw);
    faults.clear();
    clock.set(null);
    await service.reset(seed);
    log.clear();
    return c.json({});
  });
  routes.get('/requests', (c) => c.json({ requests: log.entries() }));
  routes.get('/metrics', (c) => c.json({ ...log.summary(), ...service.metrics() }));
  routes.get('/faults', (c) => c.json({ faults: faults.list() }));
  routes.post('/faults', async (c) => {
    const rules = await body<FaultRule[] | FaultRule>(c.req.raw);
    faults.add(Array.isArray(rules) ? rules : [rules]);
    return c.json({ faults: faults.list() });
  });
  routes.delete('/faults', (c) => {
    faults.clear();
    return c.json({});
  });
  routes.get('/clock', (c) => c.json({ now: new Date(clock.now()).toISOString() }));
  routes.post('/clock', async (c) => {
    const { now, advanceMs } = await body<{ now?: string | number | null; advanceMs?: number }>(c.req.raw);
    if (now !== undefined) clock.set(now === null ? null : new Date(now).getTime());
    if (advanceMs !== undefined) clock.advance(advanceMs);
    return c.json({ now: new Date(clock.now()).toISOString() });
  });
  routes.route('/', service.controls);
  return routes;
};
