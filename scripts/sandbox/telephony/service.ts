import { Hono } from 'hono';
import type { SandboxClock } from '../host/sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from '../host/service.ts';
import type { Durations } from './behaviours.ts';
import { Exchange } from './exchange.ts';
import { telephonyRoutes } from './routes.ts';

/** How the local exchange may differ from its usual self. */
export interface TelephonyOptions {
  readonly durations?: Partial<Durations>;
}

interface RingBody {
  from: string;
  to: string;
  answerAfterMs?: number;
  talkMs?: number;
}

/** The local phone exchange: extensions of four digits dial, are rung, talk, hold, and are recorded. */
export const telephonyService = (clock: SandboxClock, options: TelephonyOptions = {}): SandboxService => {
  const exchange = new Exchange(() => clock.now(), options.durations);
  const controls = new Hono<SandboxEnv>();
  controls.post('/ring', async (c) => {
    const { from, to, answerAfterMs, talkMs } = await c.req.json<RingBody>();
    return c.json({ id: exchange.ring(from, to, answerAfterMs ?? null, talkMs ?? null).id });
  });
  return {
    name: 'telephony',
    app: telephonyRoutes(exchange),
    reset: async () => exchange.reset(),
    metrics: () => exchange.metrics(),
    controls,
  };
};
