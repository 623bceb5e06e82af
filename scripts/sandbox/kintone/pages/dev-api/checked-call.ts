import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Language } from '../../../../../shared/words/words.ts';
import type { SandboxEnv } from '../../../host/service.ts';
import type { App } from '../../forms/app.ts';
import type { Tenant } from '../../tenant.ts';
import { pageLanguage, type SignedIn, signedIn } from '../signed-in.ts';
import { devWords } from '../words/dev-words.ts';

/** A call a page made to the stand-in itself, after its session and its request token were checked. */
export interface CheckedCall extends SignedIn {
  readonly language: Language;
  readonly input: Readonly<Record<string, unknown>>;
  readonly form: FormData | null;
}

/** A call that is refused, in the shape REST refusals have. */
export class DevRefusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 502;
  readonly code: string;

  constructor(status: DevRefusal['status'], code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Runs a call for a signed-in page: a session, a page's own header and, for anything that writes, its request token. */
export const checkedCall =
  (tenant: Tenant, run: (call: CheckedCall, c: Context<SandboxEnv>) => unknown | Promise<unknown>) =>
  async (c: Context<SandboxEnv>): Promise<Response> => {
    const who = signedIn(tenant, c);
    const language = pageLanguage(tenant, c, who?.user ?? null);
    const words = devWords[language];
    try {
      if (!who || !c.req.header('x-requested-with')) throw new DevRefusal(401, 'CB_AU01', words.signInFirst);
      const { input, form } = await readInput(c);
      const token = form ? form.get('__REQUEST_TOKEN__') : input.__REQUEST_TOKEN__;
      if (c.req.method !== 'GET' && token !== who.session.requestToken) {
        throw new DevRefusal(400, 'CB_IL02', words.wrongToken);
      }
      return c.json((await run({ ...who, language, input, form }, c)) ?? {});
    } catch (error) {
      if (!(error instanceof DevRefusal)) throw error;
      const { code, message, status } = error;
      return c.json({ code, id: randomBytes(15).toString('base64url'), message }, status);
    }
  };

/** The app a call speaks of, when the caller administers it. */
export const managedApp = (tenant: Tenant, { user, input, language }: CheckedCall): App => {
  const app = tenant.apps.find(String(input.app ?? ''));
  if (!app) throw new DevRefusal(404, 'GAIA_AP01', devWords[language].noSuchApp);
  if (!tenant.access.app({ kind: 'user', user }, app).manage) {
    throw new DevRefusal(403, 'CB_NO02', devWords[language].notAllowed);
  }
  return app;
};

const readInput = async (
  c: Context<SandboxEnv>,
): Promise<{ input: Record<string, unknown>; form: FormData | null }> => {
  if (c.req.method === 'GET') return { input: c.req.query(), form: null };
  if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return { input: {}, form: await c.req.formData() };
  }
  const input: unknown = await c.req.json().catch(() => ({}));
  return { input: typeof input === 'object' && input ? (input as Record<string, unknown>) : {}, form: null };
};
