import { gunzipSync, gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import { languageOf } from '../metadata/language.ts';
import { errorBody, notFound, SalesforceError } from '../org/salesforce-error.ts';
import type { Api, ApiAnswer, ApiRequest, Caller } from './api-request.ts';
import { restApi } from './rest-api.ts';
import { splitAddress } from './split-address.ts';
import { versionList, versionRange } from './versions.ts';

const worthCompressing = 1000;

/** Serves `/services/data`: checks the session and the allowance, then hands over to the REST API. */
export const dataRoutes = (
  app: Hono<SandboxEnv>,
  api: Api,
  signIn: SignIn,
  pause: () => Promise<void>,
): void => {
  const { usage, clock } = api.org;
  app.get('/services/data', (c) => respond(c, { status: 200, body: versionList() }));
  app.get('/services/data/', (c) => respond(c, { status: 200, body: versionList() }));
  app.all('/services/data/*', async (c) => {
    const began = clock.now();
    const running = usage.started(began);
    try {
      const caller = signedIn(c, signIn, clock.now());
      const limitInfo = (): Record<string, string> => ({ 'sforce-limit-info': usage.header(clock.now()) });
      try {
        spend(api);
        await pause();
        api.jobs.settle();
        const answer = restApi(await readRequest(c, api, caller));
        return respond(c, { ...answer, headers: { ...answer.headers, ...limitInfo() } });
      } catch (error) {
        return respond(c, { ...refusal(error), headers: limitInfo() });
      }
    } catch (error) {
      return respond(c, refusal(error));
    } finally {
      usage.ended(running);
    }
  });
};

const refusal = (error: unknown): ApiAnswer => {
  if (error instanceof SalesforceError) return { status: error.status, body: errorBody(error) };
  throw error;
};

/** Who a request's token belongs to; throws a SalesforceError when it is no good. */
export const signedIn = (c: Context<SandboxEnv>, signIn: SignIn, now: number): Caller => {
  const header = c.req.header('authorization');
  if (header !== undefined && !/^(Bearer|OAuth) /i.test(header)) {
    throw new SalesforceError('INVALID_AUTH_HEADER', 'INVALID_HEADER_TYPE');
  }
  const session = signIn.sessions.find(now, header?.replace(/^\w+ +/, '') ?? '');
  if (!session) throw new SalesforceError('INVALID_SESSION_ID', 'Session expired or invalid');
  return { userId: session.userId, clientId: session.clientId };
};

const spend = ({ org }: Api): void => {
  const now = org.clock.now();
  if (org.usage.tooManyLong(now)) {
    throw new SalesforceError('REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.');
  }
  if (!org.usage.spend(now))
    throw new SalesforceError('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
};

const readRequest = async (c: Context<SandboxEnv>, api: Api, caller: Caller): Promise<ApiRequest> => {
  const { pathname, search } = new URL(c.req.url);
  const address = splitAddress(pathname + search);
  if (!address) throw noSuchVersion(pathname);
  const headers = c.req.header();
  return {
    api,
    caller,
    ...address,
    method: c.req.method,
    headers,
    body: await readBody(c),
    language: languageOf(headers['accept-language']),
  };
};

const noSuchVersion = (path: string): SalesforceError => {
  const version = Number(/^\/services\/data\/v(\d+)\.0/.exec(path)?.[1] ?? 0);
  if (version === 0 || version >= versionRange.oldest) return notFound();
  return new SalesforceError('UNSUPPORTED_API_VERSION', `API version ${version}.0 has been retired`, {
    status: 410,
  });
};

const readBody = async (c: Context<SandboxEnv>): Promise<string> => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return '';
  if (c.req.header('content-encoding')?.toLowerCase() !== 'gzip') return c.req.text();
  try {
    return gunzipSync(Buffer.from(await c.req.arrayBuffer())).toString('utf8');
  } catch {
    throw new SalesforceError('UNSUPPORTED_MEDIA_TYPE', 'The request body is not valid gzip');
  }
};

const respond = (c: Context<SandboxEnv>, answer: ApiAnswer): Response => {
  const isText = typeof answer.body === 'string';
  const headers: Record<string, string> = {
    'cache-control': 'no-cache,must-revalidate,max-age=0,no-store,private',
    ...(answer.status === 401 ? { 'www-authenticate': 'Token' } : {}),
    ...(answer.body === undefined
      ? {}
      : { 'content-type': isText ? 'text/csv' : 'application/json;charset=UTF-8' }),
    ...answer.headers,
  };
  const status = answer.status as 200;
  if (answer.body === undefined) return c.body(null, status, headers);
  const text = isText ? String(answer.body) : JSON.stringify(answer.body);
  const isWanted = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (!isWanted || text.length < worthCompressing) return c.body(text, status, headers);
  const packed = gzipSync(text, { level: 1 });
  return c.body(packed, status, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
};
