import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { type KintoneOptions, kintoneService } from '../../../scripts/sandbox/kintone/service.ts';
import { watchOpenApi } from './openapi-watch.ts';

/** What a REST call answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read member by member, as a client in plain JavaScript would.
  readonly body: any;
}

type ClientOptions = NonNullable<ConstructorParameters<typeof KintoneRestAPIClient>[0]>;
type Properties = Parameters<KintoneRestAPIClient['app']['addFormFields']>[0]['properties'];

/** A local kintone that listens, and what tests do with it. */
export interface LocalKintone {
  readonly url: string;
  readonly client: KintoneRestAPIClient;
  as(user: string): KintoneRestAPIClient;
  withToken(...tokens: string[]): KintoneRestAPIClient;
  /** A raw call as admin; headers may replace the credentials, a body is sent as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  control(method: string, path: string, body?: unknown): Promise<Answer['body']>;
  /** A deployed app with these fields. */
  app(properties: Readonly<Record<string, object>>, name?: string): Promise<string>;
  deploy(...apps: string[]): Promise<void>;
  token(app: string, ...permissions: string[]): Promise<string>;
}

/** The header that names a person by password. */
export const passwordHeader = (user: string, password = user): Record<string, string> => ({
  'X-Cybozu-Authorization': Buffer.from(`${user}:${password}`).toString('base64'),
});

/** Starts one local kintone for the tests of a file; every answer it gives is held against the official description. */
export const useLocalKintone = (options: KintoneOptions = {}): LocalKintone => {
  let running: RunningService;
  const watch = watchOpenApi();
  beforeAll(async () => {
    const clock = new SandboxClock();
    running = await startService(watch.around(kintoneService(clock, options)), clock, 0);
  });
  let facts = 0;
  afterEach(({ task }) => {
    if (task.result?.state !== 'fail') facts += 1;
  });
  afterAll(async () => {
    await running.stop();
    console.log(`Local kintone: ${facts} facts hold.`);
    watch.settle();
  });
  const request = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const clientWith = (auth: ClientOptions['auth']) =>
    new KintoneRestAPIClient({ baseUrl: running.url, auth });
  const kintone: LocalKintone = {
    get url() {
      return running.url;
    },
    get client() {
      return kintone.as('admin');
    },
    as: (user) => clientWith({ username: user, password: user }),
    withToken: (...tokens) => clientWith({ apiToken: tokens }),
    call: (method, path, body, headers = passwordHeader('admin')) => request(method, path, body, headers),
    control: async (method, path, body) => (await request(method, `/__sandbox${path}`, body, {})).body,
    app: async (properties, name = '顧客') => {
      const { app } = await kintone.client.app.addApp({ name });
      await kintone.client.app.addFormFields({ app, properties: properties as Properties });
      await kintone.deploy(app);
      return app;
    },
    deploy: async (...apps) => {
      await kintone.client.app.deployApp({ apps: apps.map((app) => ({ app })) });
      await kintone.control('POST', '/clock', { advanceMs: 1000 });
      const { apps: states } = await kintone.client.app.getDeployStatus({ apps });
      const failed = states.filter((it) => it.status !== 'SUCCESS');
      if (failed.length > 0) throw new Error(`deploy: ${JSON.stringify(failed)}`);
    },
    token: async (app, ...permissions) =>
      (await kintone.control('POST', '/api-token', { app, permissions })).token,
  };
  return kintone;
};

/** The refusal a promise ends in. */
export const refusal = async (
  promise: Promise<unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: a refusal carries what its kind of client puts into it.
): Promise<any> =>
  promise.then(
    (value) => {
      throw new Error(`expected a refusal, got ${JSON.stringify(value)}`);
    },
    (error) => error,
  );

/** Only the named problems of a refusal, path by path. */
export const problemsOf = (body: {
  errors?: Record<string, { messages: string[] }>;
}): Record<string, string[]> =>
  Object.fromEntries(Object.entries(body.errors ?? {}).map(([path, { messages }]) => [path, messages]));
