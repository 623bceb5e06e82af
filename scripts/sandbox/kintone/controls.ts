import { Hono } from 'hono';
import type { SandboxEnv } from '../host/service.ts';
import type { TokenPermission } from './auth/actor.ts';
import type { Tenant } from './tenant.ts';
import type { Webhook } from './webhooks/webhooks.ts';

interface TokenRequest {
  readonly app: string | number;
  readonly permissions?: readonly TokenPermission[];
}

interface SpaceRequest {
  readonly name?: string;
  readonly isGuest?: boolean;
}

/** What only a test may do: the settings that the real service keeps to its own pages. */
export const kintoneControls = (tenant: Tenant): Hono<SandboxEnv> => {
  const controls = new Hono<SandboxEnv>();
  controls.post('/api-token', async (c) => {
    const { app, permissions } = await c.req.json<TokenRequest>();
    const { token } = tenant.tokens.issue(String(app), permissions ?? ['view']);
    return c.json({ token });
  });
  controls.post('/app-code', async (c) => {
    const { app: id, code } = await c.req.json<{ app: string | number; code: string }>();
    const app = tenant.apps.find(String(id));
    if (!app) return c.json({}, 404);
    tenant.apps.add({ ...app, code });
    return c.json({});
  });
  controls.post('/webhook', async (c) => {
    const { app, url, events } = await c.req.json<Omit<Webhook, 'app'> & { app: string | number }>();
    tenant.webhooks.register({ app: String(app), url, events });
    return c.json({});
  });
  controls.post('/space', async (c) => {
    const { name, isGuest } = await c.req.json<SpaceRequest>();
    const space = tenant.spaces.add({
      name: name ?? 'Space',
      isGuest: isGuest ?? false,
      creator: { code: 'admin', name: '管理者' },
      createdAt: tenant.clock.now(),
      members: [{ entity: { type: 'USER', code: 'admin' }, isAdmin: true, includeSubs: false }],
    });
    return c.json({ id: space.id, defaultThread: space.defaultThread });
  });
  return controls;
};

/** Per app: calls by method and by address, today's count, and how many records there are. */
export const kintoneMetrics = (tenant: Tenant): Record<string, unknown> => ({
  apps: Object.fromEntries(
    tenant.apps.list().map((app) => {
      const { methods, calls, today } = tenant.usage.of(app.id);
      return [app.id, { methods, calls, requestsToday: today, records: app.records.size }];
    }),
  ),
  webhooks: tenant.webhooks.counts,
});
