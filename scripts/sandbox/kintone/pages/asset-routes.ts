import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import { pageBundle } from './bundle.ts';

// In this order: what comes later may override what came before.
const sheets = [
  'base',
  'parts',
  'frame',
  'list',
  'record',
  'settings',
  'portal',
  'dialog',
  'narrow',
] as const;
const icon = new URL('./assets/icon.svg', import.meta.url);

/** The pages' own script, style and icon. */
export const assetRoutes = (): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  routes.get('/k/assets/page.js', async (c) => {
    const { code, tag } = await pageBundle();
    if (c.req.header('if-none-match') === tag) return c.body(null, 304);
    return c.body(code, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      etag: tag,
    });
  });
  routes.get('/k/assets/page.css', async (c) => {
    const parts = await Promise.all(
      sheets.map((name) => readFile(new URL(`./assets/${name}.css`, import.meta.url), 'utf8')),
    );
    return c.body(parts.join(''), 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  routes.get('/k/assets/icon.svg', async (c) =>
    c.body(await readFile(icon, 'utf8'), 200, { 'content-type': 'image/svg+xml' }),
  );
  return routes;
};
