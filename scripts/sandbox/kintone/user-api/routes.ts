import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import { authenticate } from '../rest/authenticate.ts';
import { answerLanguage } from '../rest/language.ts';
import { rawBody, readJson, readQuery } from '../rest/read-parameters.ts';
import type { Tenant } from '../tenant.ts';
import { questions } from './directory.ts';

const json = { 'content-type': 'application/json;charset=utf-8' } as const;

/** The User API under `/v1`: anybody signed in may read it, a token of an app may not. */
export const userApiRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.get('/v1/*', async (c) => {
    const accepted = c.req.header('accept-language');
    let language = answerLanguage(null, accepted, tenant.language);
    try {
      const { actor } = authenticate(tenant, c);
      if (actor.kind === 'token') throw new KintoneError('CB_AU01', (words) => words.loginFirst);
      language = answerLanguage(actor.user, accepted, tenant.language);
      const question = questions[c.req.path.slice('/v1/'.length)];
      if (!question) return c.text('Not Found', 404);
      const sent = {
        ...readQuery(new URL(c.req.url).searchParams),
        ...readJson(await rawBody(c.env.incoming)),
      };
      return c.body(JSON.stringify(question(tenant, sent)), 200, json);
    } catch (error) {
      if (!(error instanceof KintoneError)) throw error;
      return c.body(JSON.stringify(error.body(language)), error.status as 400, json);
    }
  });
  return routes;
};
