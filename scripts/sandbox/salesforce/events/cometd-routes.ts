import type { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Org } from '../org/org.ts';
import type { Bayeux, BayeuxMessage } from './bayeux.ts';

/** The streaming endpoint, for change data capture, PushTopics and generic channels. */
export const cometdRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn, bayeux: Bayeux): void => {
  app.on('POST', ['/cometd/:version', '/cometd/:version/*'], async (c) => {
    const token = /^(?:Bearer|OAuth) (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const session = signIn.sessions.find(org.clock.now(), token);
    if (!session) {
      return c.json(
        [{ channel: '/meta/handshake', successful: false, error: '401::Authentication invalid' }],
        401,
      );
    }
    const given = readMessages(await c.req.text());
    if (!given) return c.text('400::Invalid message', 400);
    // What came along with a connect wants its answer now, so that one is not held.
    const gone = given.length > 1 ? AbortSignal.abort() : c.req.raw.signal;
    const replies: unknown[] = [];
    for (const it of given) replies.push(...(await bayeux.reply(it, session.userId, gone)));
    return c.json(replies);
  });
};

// One message or a list of them; null when the text is neither.
const readMessages = (text: string): readonly BayeuxMessage[] | null => {
  try {
    const given = [JSON.parse(text) as unknown].flat();
    return given.every((it) => typeof (it as BayeuxMessage | null)?.channel === 'string')
      ? (given as readonly BayeuxMessage[])
      : null;
  } catch {
    return null;
  }
};
