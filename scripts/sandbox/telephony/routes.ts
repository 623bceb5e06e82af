import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { SandboxEnv } from '../host/service.ts';
import type { Exchange } from './exchange.ts';
import { toneWav } from './tone.ts';

const longestWait = 25_000;
const tick = 20;
const numberForm = /^\+?[0-9*#]{2,20}$/;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const refusal = (code: string, message: string) => ({ error: { code, message } });

/** The exchange's HTTP interface: dial, act on a call, wait for events, fetch a recording. Extension n's password is n. */
export const telephonyRoutes = (exchange: Exchange): Hono<SandboxEnv> => {
  const app = new Hono<SandboxEnv>();
  app.use('*', cors({ origin: '*', allowHeaders: ['authorization', 'content-type'] }));

  const extensionOf = (header: string | undefined): string | null =>
    /^Bearer (\d{4})$/.exec(header ?? '')?.[1] ?? null;
  const unauthorized = refusal('unauthorized', 'The extension or its password is wrong.');

  app.post('/calls', async (c) => {
    const who = extensionOf(c.req.header('authorization'));
    const body = await c.req.json<Record<string, unknown>>().catch(() => null);
    if (!who || body?.from !== who) return c.json(unauthorized, 401);
    const { to, callerId, ref } = body;
    if (typeof to !== 'string' || !numberForm.test(to))
      return c.json(refusal('invalid_number', 'The number cannot be dialled.'), 400);
    const call = exchange.dial(who, to, textOrNull(callerId), textOrNull(ref));
    return c.json({ id: call.id }, 201);
  });

  const wishes = { answer: 'answer', 'hang-up': 'hangUp', hold: 'hold', resume: 'resume' } as const;
  for (const [path, wish] of Object.entries(wishes)) {
    app.post(`/calls/:id/${path}`, (c) => {
      const who = extensionOf(c.req.header('authorization'));
      if (!who) return c.json(unauthorized, 401);
      const id = c.req.param('id');
      if (!exchange.owns(id, who)) return c.json(refusal('no_call', 'There is no such call.'), 404);
      if (!exchange.act(id, who, wish))
        return c.json(refusal('wrong_state', 'The call does not allow this now.'), 409);
      return c.body(null, 204);
    });
  }

  app.get('/events', async (c) => {
    const who = extensionOf(c.req.header('authorization'));
    if (!who || c.req.query('extension') !== who) return c.json(unauthorized, 401);
    const asked = c.req.query('since');
    // Without a cursor an extension hears what happens from now on.
    const since = asked ? Number(asked) : exchange.eventsSince(who, 0).next;
    const until = performance.now() + Math.min(Number(c.req.query('wait') ?? 0) * 1000, longestWait);
    for (;;) {
      const found = exchange.eventsSince(who, since);
      const gone = c.req.raw.signal.aborted;
      if (found.events.length > 0 || gone || performance.now() >= until || !asked) return c.json(found);
      await wait(tick);
    }
  });

  app.get('/recordings/:file', (c) => {
    const [, id, leg] = /^([0-9a-f-]{36})-(\d+)\.wav$/.exec(c.req.param('file')) ?? [];
    const talk = id ? exchange.call(id)?.talks[Number(leg)] : undefined;
    if (!talk || talk.to === null) return c.json(refusal('no_recording', 'There is no such recording.'), 404);
    const wav = toneWav((talk.to - talk.from) / 1000);
    return c.body(new Uint8Array(wav), 200, { 'content-type': 'audio/wav' });
  });
  return app;
};
