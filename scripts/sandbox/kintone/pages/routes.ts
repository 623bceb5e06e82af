import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import { createPluginRuntime } from '../plugin-runtime/plugin-runtime.ts';
import type { Tenant } from '../tenant.ts';
import { assetRoutes } from './asset-routes.ts';
import { devRoutes } from './dev-api/dev-routes.ts';
import { pluginContentRoutes } from './plugin-content-routes.ts';
import { shellRoutes } from './shell-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** The pages a person sees in a browser, and what stands behind them. */
export const pageRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const runtime = createPluginRuntime(tenant);
  const routes = new Hono<SandboxEnv>();
  routes.route('/', assetRoutes());
  routes.route('/', signInRoutes(tenant));
  routes.route('/', pluginContentRoutes(tenant));
  routes.route('/', devRoutes(tenant, runtime));
  routes.route('/', shellRoutes(tenant, runtime));
  return routes;
};
