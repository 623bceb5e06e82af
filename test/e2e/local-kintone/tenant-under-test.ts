import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { kintoneService } from '../../../scripts/sandbox/kintone/service.ts';

/** The local kintone on a free port, with an administrator's hands on its REST API. */
export interface TenantUnderTest {
  readonly url: string;
  readonly clock: SandboxClock;
  rest<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>;
  /** Makes an app with these fields and deploys it; gives its id. */
  makeApp(name: string, fields: Readonly<Record<string, unknown>>, more?: AppParts): Promise<string>;
  deploy(app: string): Promise<void>;
  stop(): Promise<void>;
}

/** What an app may have besides its fields. */
export interface AppParts {
  readonly layout?: unknown;
  readonly views?: unknown;
  readonly status?: unknown;
}

/** Starts one. */
export const startTenant = async (): Promise<TenantUnderTest> => {
  const clock = new SandboxClock();
  const service: RunningService = await startService(kintoneService(clock), clock, 0);
  const authorization = Buffer.from('admin:admin').toString('base64');

  const rest = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${service.url}/k/v1/${path}`, {
      method,
      headers: {
        'X-Cybozu-Authorization': authorization,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const read = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(read)}`);
    return read as T;
  };
  const deploy = async (app: string) => {
    await rest('POST', 'preview/app/deploy.json', { apps: [{ app }] });
    for (;;) {
      clock.advance(1000);
      const { apps } = await rest<{ apps: { status: string }[] }>(
        'GET',
        `preview/app/deploy.json?apps[0]=${app}`,
      );
      if (apps[0]?.status === 'SUCCESS') return;
      if (apps[0]?.status !== 'PROCESSING') throw new Error(`deploy: ${apps[0]?.status}`);
    }
  };
  return {
    url: service.url,
    clock,
    rest,
    deploy,
    makeApp: async (name, fields, { layout, views, status } = {}) => {
      const { app } = await rest<{ app: string }>('POST', 'preview/app.json', { name });
      await rest('POST', 'preview/app/form/fields.json', { app, properties: fields });
      if (layout) await rest('PUT', 'preview/app/form/layout.json', { app, layout });
      if (views) await rest('PUT', 'preview/app/views.json', { app, views });
      if (status) await rest('PUT', 'preview/app/status.json', { app, ...status });
      await deploy(app);
      return app;
    },
    stop: () => service.stop(),
  };
};
