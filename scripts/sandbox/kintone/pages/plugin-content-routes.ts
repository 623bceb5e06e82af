import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Tenant } from '../tenant.ts';
import { pathOfContent } from './plugin-files.ts';
import { signedIn } from './signed-in.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

/** The files of installed plugins, for whoever is signed in. */
export const pluginContentRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.get('/k/api/plugin/content/download.do', (c) => {
    if (!signedIn(tenant, c)) return c.text('Unauthorized', 401);
    const plugin = tenant.plugins.find(c.req.query('pluginId') ?? '');
    const path =
      plugin && pathOfContent(plugin, c.req.query('type') ?? '', Number(c.req.query('contentId') ?? 0));
    const bytes = plugin && path ? tenant.plugins.file(plugin.id, path) : undefined;
    if (!path || !bytes) return c.text('Not Found', 404);
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
};
