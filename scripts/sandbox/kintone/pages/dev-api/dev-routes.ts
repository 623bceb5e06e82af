import { Hono } from 'hono';
import type { SandboxEnv } from '../../../host/service.ts';
import type { PluginRuntime } from '../../plugin-runtime/plugin-runtime.ts';
import type { Tenant } from '../../tenant.ts';
import { openSession } from '../sign-in-routes.ts';
import { devWords } from '../words/dev-words.ts';
import { appAdmin } from './app-admin.ts';
import { checkedCall, DevRefusal } from './checked-call.ts';
import { pluginSettings } from './plugin-settings.ts';
import { portal } from './portal.ts';
import { proxyCalls } from './proxy.ts';
import { ring } from './ring.ts';

/** The stand-in's own calls behind its pages; the real service has others for the same, so products must not know these. */
export const devRoutes = (tenant: Tenant, runtime: PluginRuntime): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>().basePath('/k/api/dev');
  const settings = pluginSettings(tenant, runtime);
  const proxy = proxyCalls(tenant, runtime);
  const admin = appAdmin(tenant, runtime);
  const directories: Readonly<Record<string, () => readonly { code: string; name: string }[]>> = {
    users: () => tenant.users.list(),
    groups: () => tenant.users.groups(),
    organizations: () => tenant.users.organizations(),
  };

  routes.put('/plugin/config', checkedCall(tenant, settings.saveConfig));
  routes.put('/plugin/proxy-config', checkedCall(tenant, settings.saveProxy));
  routes.post('/proxy/call', checkedCall(tenant, proxy.call));
  routes.post('/proxy/upload', checkedCall(tenant, proxy.upload));
  routes.get('/portal', checkedCall(tenant, portal(tenant)));
  routes.post('/ring', checkedCall(tenant, ring));
  routes.get('/app/tokens', checkedCall(tenant, admin.tokens));
  routes.post('/app/tokens', checkedCall(tenant, admin.issueToken));
  routes.get('/app/plugins', checkedCall(tenant, admin.plugins));
  routes.get(
    '/directory',
    checkedCall(tenant, ({ input }) => ({
      entities: (directories[String(input.kind)]?.() ?? []).map(({ code, name }) => ({ code, name })),
    })),
  );
  routes.post(
    '/switch-user',
    checkedCall(tenant, ({ input, language }, c) => {
      const user = tenant.users.find(String(input.code ?? ''));
      if (!user) throw new DevRefusal(404, 'CB_VA01', devWords[language].noSuchUser);
      openSession(tenant, c, user.code);
      return { code: user.code };
    }),
  );
  return routes;
};
