import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { SandboxEnv } from '../../host/service.ts';
import type { PageKind } from '../browser/page/page-context.ts';
import type { App } from '../forms/app.ts';
import type { PluginRuntime } from '../plugin-runtime/plugin-runtime.ts';
import type { Tenant } from '../tenant.ts';
import { guestSpaceOf } from './guest-space.ts';
import { type PageRequest, pageContextOf, pluginsOnPage, slotOf } from './page-context-of.ts';
import { pluginFiles } from './plugin-files.ts';
import { contentSecurityPolicy, remoteFiles } from './security-headers.ts';
import { shell } from './shell.ts';
import { pageLanguage, type SignedIn, signedIn } from './signed-in.ts';
import { commonWords } from './words/common-words.ts';

interface PageAddress {
  readonly path: string;
  readonly kind: PageKind;
  readonly mobile?: boolean;
}

// Every page of an app's records, as its address is on the real service; guest spaces and phones have twins.
const recordAddresses: readonly PageAddress[] = [
  { path: '', kind: 'list' },
  { path: 'show', kind: 'detail' },
  { path: 'edit', kind: 'create' },
  { path: 'print', kind: 'print' },
].flatMap(({ path, kind }): PageAddress[] => [
  { path: `/k/:app{[0-9]+}/${path}`, kind: kind as PageKind },
  { path: `/k/m/:app{[0-9]+}/${path}`, kind: kind as PageKind, mobile: true },
  { path: `/k/guest/:space{[0-9]+}/:app{[0-9]+}/${path}`, kind: kind as PageKind },
  {
    path: `/k/guest/:space{[0-9]+}/m/:app{[0-9]+}/${path}`,
    kind: kind as PageKind,
    mobile: true,
  },
]);

const settingsAddresses = ['/k/admin/app/flow', '/k/admin/app/apitoken'] as const;

/** The pages themselves: a shell each, drawn by the browser part. */
export const shellRoutes = (tenant: Tenant, runtime: PluginRuntime): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const page = (c: Context<SandboxEnv>, request: Partial<PageRequest> & { kind: PageKind }, who: SignedIn) =>
    drawPage(tenant, runtime, c, who, {
      language: pageLanguage(tenant, c, who.user),
      app: null,
      mobile: false,
      configPlugin: null,
      ...request,
      guestSpaceId: request.app ? guestSpaceOf(tenant, request.app) : null,
    });

  const visit = (
    path: string,
    answer: (c: Context<SandboxEnv>, who: SignedIn) => Response | Promise<Response>,
  ) =>
    routes.get(path, (c) => {
      const who = signedIn(tenant, c);
      if (who) return answer(c, who);
      const to = `${c.req.path}${new URL(c.req.url).search}`;
      return c.redirect(`/login?to=${encodeURIComponent(to)}`);
    });

  visit('/', (c, who) => page(c, { kind: 'portal' }, who));
  visit('/k/', (c) => c.redirect('/'));
  visit('/k/admin/system/plugin/', (c, who) =>
    who.user.isSystemAdmin ? page(c, { kind: 'system-plugins' }, who) : refused(tenant, c, who, 403),
  );
  for (const { path, kind, mobile = false } of recordAddresses) {
    visit(path, (c, who) => {
      const app = findApp(tenant, c);
      if (!app?.live) return refused(tenant, c, who, 404);
      if (!tenant.access.app({ kind: 'user', user: who.user }, app).view) return refused(tenant, c, who, 403);
      return page(c, { kind, app, mobile }, who);
    });
  }
  for (const path of settingsAddresses) {
    visit(path, (c, who) => {
      const app = tenant.apps.find(c.req.query('app') ?? '');
      return managed(tenant, c, who, app) ?? page(c, { kind: 'app-settings', app: app as App }, who);
    });
  }
  visit('/k/admin/app/:app{[0-9]+}/plugin/', (c, who) => {
    const app = tenant.apps.find(c.req.param('app') ?? '');
    return managed(tenant, c, who, app) ?? page(c, { kind: 'app-settings', app: app as App }, who);
  });
  visit('/k/admin/app/:app{[0-9]+}/plugin/config', (c, who) => {
    const app = tenant.apps.find(c.req.param('app') ?? '');
    const plugin = tenant.plugins.find(c.req.query('pluginId') ?? '');
    const refusal = managed(tenant, c, who, app);
    if (refusal) return refusal;
    if (!plugin || !app?.preview.plugins.includes(plugin.id)) return refused(tenant, c, who, 404);
    return page(c, { kind: 'plugin-config', app, configPlugin: plugin }, who);
  });
  return routes;
};

// An app of a guest space answers under that space alone, any other app under none.
const findApp = (tenant: Tenant, c: Context<SandboxEnv>): App | undefined => {
  const app = tenant.apps.find(c.req.param('app') ?? '');
  return app && guestSpaceOf(tenant, app) === (c.req.param('space') ?? null) ? app : undefined;
};

const managed = (tenant: Tenant, c: Context<SandboxEnv>, who: SignedIn, app: App | undefined) => {
  if (!app) return refused(tenant, c, who, 404);
  return tenant.access.app({ kind: 'user', user: who.user }, app).manage
    ? null
    : refused(tenant, c, who, 403);
};

const refused = (
  tenant: Tenant,
  c: Context<SandboxEnv>,
  who: SignedIn,
  status: 403 | 404,
): Response | Promise<Response> => {
  const language = pageLanguage(tenant, c, who.user);
  const words = commonWords[language];
  const title = status === 404 ? words.pageNotFound : words.pageNotAllowed;
  c.header('content-security-policy', contentSecurityPolicy([]));
  const body = html`<main class="sign-in"><div class="card"><h1>${title}</h1><p><a href="/">${words.home}</a></p></div></main>`;
  return c.html(shell({ language, title, body }), status);
};

const drawPage = (
  tenant: Tenant,
  runtime: PluginRuntime,
  c: Context<SandboxEnv>,
  who: SignedIn,
  request: PageRequest,
): Response | Promise<Response> => {
  const plugins = pluginsOnPage(tenant, request);
  const slot = slotOf(request);
  const context = pageContextOf(tenant, runtime, who, request);
  c.header('content-security-policy', contentSecurityPolicy(plugins.flatMap(remoteFiles)));
  c.header('cache-control', 'no-store');
  // Stored headers and data reach a browser only here, where app administrators alone come.
  const storedProxies = request.configPlugin
    ? (runtime.proxies.preview(request.app?.id ?? '', request.configPlugin.id) ?? [])
    : [];
  return c.html(
    shell({
      language: request.language,
      title: [context.appName, commonWords[request.language].home].filter(Boolean).join(' - '),
      styles: plugins.flatMap((it) => pluginFiles(it, slot, 'css').map((file) => file.address)),
      context: { ...context, ...(request.configPlugin && { storedProxies }) },
      body: html`<div id="page"></div>${configFragment(tenant, request)}`,
    }),
  );
};

const configFragment = (tenant: Tenant, { configPlugin }: PageRequest) => {
  const path = configPlugin?.manifest.config?.html;
  const bytes = configPlugin && path ? tenant.plugins.file(configPlugin.id, path) : undefined;
  return bytes
    ? html`<main class="plugin-settings" id="plugin-settings">${raw(new TextDecoder().decode(bytes))}</main>`
    : '';
};
