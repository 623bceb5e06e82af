import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import type { Tenant } from '../tenant.ts';
import { authenticate, type Identity } from './authenticate.ts';
import type { Call, Parameters, UploadCall } from './call.ts';
import { endpoints } from './endpoints.ts';
import { answerLanguage } from './language.ts';
import { requireAll } from './parameters.ts';
import { rawBody, readJson, readQuery } from './read-parameters.ts';

const longestAddress = 8192;
const json = { 'content-type': 'application/json;charset=utf-8' } as const;

/** Everything under `/k/v1` and `/k/guest/<space>/v1`. */
export const restRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.all('/k/v1/*', (c) => answer(tenant, c, null, c.req.path.slice('/k/v1/'.length)));
  routes.all('/k/guest/:space/v1/*', (c) => {
    const space = c.req.param('space');
    return answer(tenant, c, space, c.req.path.slice(`/k/guest/${space}/v1/`.length));
  });
  return routes;
};

const answer = async (
  tenant: Tenant,
  c: Context<SandboxEnv>,
  guestSpace: string | null,
  path: string,
): Promise<Response> => {
  if ((c.env.incoming.url ?? '').length > longestAddress) return c.text('Request-URI Too Large', 414);
  let language = answerLanguage(null, c.req.header('accept-language'), tenant.language);
  try {
    const method = methodOf(c);
    const identity = authenticate(tenant, c);
    if (identity.actor.kind === 'user') {
      language = answerLanguage(identity.actor.user, c.req.header('accept-language'), tenant.language);
    }
    const endpoint = endpoints[`${method} ${path}`];
    if (!endpoint) return c.text('Not Found', 404);
    if (endpoint.peopleOnly && identity.actor.kind === 'token') {
      throw new KintoneError('GAIA_NO01', (words) => words.tokenMayNot);
    }
    const { parameters, form } = await readInput(c);
    checkRequestToken(identity, method, parameters, form);
    requireAll(parameters, ...(endpoint.requires ?? []));
    const touched = new Set<string>();
    const call: Call | UploadCall = {
      tenant,
      method,
      actor: identity.actor,
      language,
      parameters,
      guestSpace,
      preview: path.startsWith('preview/'),
      touched,
      bulk: false,
      ...(form ? { form } : {}),
    };
    try {
      const result = await endpoint.run(call);
      return result instanceof Response ? result : c.body(JSON.stringify(result), 200, json);
    } finally {
      for (const appId of touched) tenant.usage.count(appId, method, path);
    }
  } catch (error) {
    if (!(error instanceof KintoneError)) throw error;
    return c.body(JSON.stringify(refusalBody(error, language)), error.status as 400, json);
  }
};

const refusalBody = (error: KintoneError, language: 'ja' | 'en'): unknown => {
  if (!error.within) return error.body(language);
  const { index, count } = error.within;
  return { results: Array.from({ length: count }, (_, at) => (at === index ? error.body(language) : {})) };
};

const methodOf = (c: Context<SandboxEnv>): string => {
  const override = c.req.header('x-http-method-override');
  return c.req.method === 'POST' && override ? override.toUpperCase() : c.req.method;
};

const readInput = async (
  c: Context<SandboxEnv>,
): Promise<{ parameters: Parameters; form: FormData | null }> => {
  const query = readQuery(new URL(c.req.url).searchParams);
  if (c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return { parameters: query, form: await c.req.formData() };
  }
  const isJson = c.req.header('content-type')?.startsWith('application/json') ?? false;
  const body = c.req.method === 'GET' ? await rawBody(c.env.incoming) : await c.req.text();
  // What does not say that it is JSON is not looked into.
  if (body !== '' && !isJson) throw new KintoneError('CB_IL02', (words) => words.illegalRequest);
  return { parameters: { ...query, ...readJson(body) }, form: null };
};

const checkRequestToken = (
  { requestToken }: Identity,
  method: string,
  parameters: Parameters,
  form: FormData | null,
): void => {
  if (requestToken === null || method === 'GET') return;
  const sent = form ? form.get('__REQUEST_TOKEN__') : parameters.__REQUEST_TOKEN__;
  if (sent !== requestToken) throw new KintoneError('CB_IL02', (words) => words.wrongRequestToken);
};
