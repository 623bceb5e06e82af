import { Hono } from 'hono';
import { type Language, languageOf } from '../../../shared/words/words.ts';
import type { SandboxClock } from '../host/sandbox-clock.ts';
import type { SandboxEnv, SandboxService } from '../host/service.ts';
import { kintoneControls, kintoneMetrics } from './controls.ts';
import { pageRoutes } from './pages/routes.ts';
import { apiListRoutes } from './rest/api-list.ts';
import { Concurrency } from './rest/concurrency.ts';
import { restRoutes } from './rest/routes.ts';
import { readSnapshot, writeSnapshot } from './store/snapshot.ts';
import { createTenant, type Tenant } from './tenant.ts';
import { userApiRoutes } from './user-api/routes.ts';

/** What the local kintone can be started with. */
export interface KintoneOptions {
  /** A file to read at the start and to write when it stops; `KINTONE_SNAPSHOT` names one as well. */
  readonly snapshot?: string;
  /** The tenant's language; `KINTONE_LANGUAGE` names one as well, Japanese otherwise. */
  readonly language?: Language;
  /** Data sets by name, for `reset`; absent ones leave the tenant empty. */
  readonly seeds?: Readonly<Record<string, (tenant: Tenant) => void | Promise<void>>>;
}

/** The local kintone as a service that can be put on a port. */
export const kintoneService = (clock: SandboxClock, options: KintoneOptions = {}): SandboxService => {
  const language = options.language ?? languageOf(process.env.KINTONE_LANGUAGE);
  const tenant = createTenant(clock, language);
  const app = new Hono<SandboxEnv>();
  app.route('/', apiListRoutes(tenant));
  app.route('/', restRoutes(tenant));
  app.route('/', userApiRoutes(tenant));
  app.route('/', pageRoutes(tenant));
  const snapshot = options.snapshot ?? process.env.KINTONE_SNAPSHOT;
  if (snapshot) readSnapshot(snapshot, tenant.kept);
  return {
    name: 'kintone',
    app,
    gate: new Concurrency(language).gate,
    controls: kintoneControls(tenant),
    reset: async (seed) => {
      tenant.reset();
      await options.seeds?.[seed ?? 'default']?.(tenant);
    },
    metrics: () => kintoneMetrics(tenant),
    listening: (_server, url) => {
      tenant.url = url;
    },
    stop: async () => {
      if (snapshot) writeSnapshot(snapshot, tenant.kept);
    },
  };
};
