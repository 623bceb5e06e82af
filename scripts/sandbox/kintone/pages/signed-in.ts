import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Language } from '../../../../shared/words/words.ts';
import { languageOf } from '../../../../shared/words/words.ts';
import type { SandboxEnv } from '../../host/service.ts';
import { type Session, sessionCookie } from '../auth/sessions.ts';
import type { User } from '../auth/users.ts';
import { answerLanguage } from '../rest/language.ts';
import type { Tenant } from '../tenant.ts';

/** Who looks at a page. */
export interface SignedIn {
  readonly session: Session;
  readonly user: User;
}

/** The signed-in person behind a request, or null. */
export const signedIn = (tenant: Tenant, c: Context<SandboxEnv>): SignedIn | null => {
  const session = tenant.sessions.find(getCookie(c, sessionCookie) ?? '');
  const user = session && tenant.users.find(session.userCode);
  return session && user ? { session, user } : null;
};

const languageCookie = 'renkei_local_language';

/** The language of a page: asked for in the address (and remembered), else the person's own, else the browser's. */
export const pageLanguage = (tenant: Tenant, c: Context<SandboxEnv>, user: User | null): Language => {
  const asked = c.req.query('lang');
  if (asked) {
    c.header('set-cookie', `${languageCookie}=${languageOf(asked)}; Path=/; SameSite=Lax`, { append: true });
    return languageOf(asked);
  }
  const remembered = getCookie(c, languageCookie);
  if (remembered) return languageOf(remembered);
  return answerLanguage(user, c.req.header('accept-language'), tenant.language);
};
