import type { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Org } from '../org/org.ts';
import type { Bayeux, BayeuxMessage } from './bayeux.ts';

/** The streaming endpoint, for change data capture channels. */
export const cometdRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn, bayeux: Bayeux): void => {
  app.on('POST', ['/cometd/:version', '/cometd/:version/*'], async (c) => {
    const token = /^(?:Bearer|OAuth) (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (!signIn.sessions.find(org.clock.now(), token)) {
      return c.json(
        [{ channel: '/meta/handshake', successful: false, error: '401::Authentication invalid' }],
        401,
      );
    }
    const given = JSON.parse(await c.req.text()) as BayeuxMessage | readonly BayeuxMessage[];
    const replies: unknown[] = [];
    for (const it of [given].flat())
      replies.push(...(await bayeux.reply(it as BayeuxMessage, c.req.raw.signal)));
    return c.json(replies);
  });
};
