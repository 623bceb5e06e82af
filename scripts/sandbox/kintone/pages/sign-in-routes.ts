import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { SandboxEnv } from '../../host/service.ts';
import { sessionCookie } from '../auth/sessions.ts';
import type { Tenant } from '../tenant.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import { shell } from './shell.ts';
import { pageLanguage } from './signed-in.ts';
import { commonWords } from './words/common-words.ts';
import { signInWords } from './words/sign-in-words.ts';

/** Where a person signs in and out. */
export const signInRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.get('/login', (c) =>
    signInPage(tenant, c, { code: '', failed: false, to: c.req.query('to') ?? '/' }, 200),
  );
  routes.post('/login', async (c) => {
    const form = await c.req.formData();
    const code = String(form.get('code') ?? '');
    const to = localPath(String(form.get('to') ?? '/'));
    const user = tenant.users.verify(code, String(form.get('password') ?? ''));
    if (!user) return signInPage(tenant, c, { code, failed: true, to }, 401);
    openSession(tenant, c, user.code);
    return c.redirect(to, 303);
  });
  routes.post('/logout', (c) => {
    tenant.sessions.close(getCookie(c, sessionCookie) ?? '');
    deleteCookie(c, sessionCookie, { path: '/' });
    return c.redirect('/login', 303);
  });
  return routes;
};

/** Signs a person in on this browser; whoever was signed in before is not any more. */
export const openSession = (tenant: Tenant, c: Context<SandboxEnv>, userCode: string): void => {
  tenant.sessions.close(getCookie(c, sessionCookie) ?? '');
  const session = tenant.sessions.open(userCode);
  setCookie(c, sessionCookie, session.id, { path: '/', httpOnly: true, sameSite: 'Lax' });
};

// Only a path of this server: an address elsewhere would turn the sign-in into somebody's bait.
const localPath = (to: string): string => (/^\/(?![/\\])/.test(to) ? to : '/');

const signInPage = (
  tenant: Tenant,
  c: Context<SandboxEnv>,
  { code, failed, to }: { readonly code: string; readonly failed: boolean; readonly to: string },
  status: 200 | 401,
): Response | Promise<Response> => {
  const language = pageLanguage(tenant, c, null);
  const words = signInWords[language];
  const common = commonWords[language];
  c.header('content-security-policy', contentSecurityPolicy([]));
  const body = html`
<div class="not-kintone-band" role="note"><p><b>${common.notKintone}</b> ${common.notKintoneMore}</p></div>
<main class="sign-in">
<form class="card" method="post" action="/login">
<h1>${words.title}</h1>
${failed ? html`<p class="notice error" role="alert">${words.failed}</p>` : ''}
<label for="code">${words.code}</label>
<input class="input" id="code" name="code" value="${code}" autocomplete="username" required ${failed ? '' : 'autofocus'}>
<label for="password">${words.password}</label>
<input class="input" id="password" name="password" type="password" autocomplete="current-password" required ${failed ? 'autofocus' : ''}>
<input type="hidden" name="to" value="${to}">
<button class="button main" type="submit">${words.signIn}</button>
<p class="soft">${words.hint}</p>
</form>
<p class="sign-in-language"><a href="?lang=${language === 'ja' ? 'en' : 'ja'}">${common.otherLanguage}</a></p>
</main>`;
  return c.html(shell({ language, title: words.title, body }), status);
};
