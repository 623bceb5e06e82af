import type { Language } from '../../../../shared/words/words.ts';
import type { User } from '../auth/users.ts';
import type { LoginUser, PageContext, PageKind, PagePlugin } from '../browser/page/page-context.ts';
import type { App } from '../forms/app.ts';
import type { PluginRuntime } from '../plugin-runtime/plugin-runtime.ts';
import type { InstalledPlugin } from '../plugins/plugins.ts';
import type { Tenant } from '../tenant.ts';
import { pluginFiles } from './plugin-files.ts';
import type { SignedIn } from './signed-in.ts';

/** What decides which page it is. */
export interface PageRequest {
  readonly kind: PageKind;
  readonly language: Language;
  readonly app: App | null;
  readonly mobile: boolean;
  readonly guestSpaceId: string | null;
  /** The plugin whose settings are shown. */
  readonly configPlugin: InstalledPlugin | null;
}

/** Gathers what a page's script must know. */
export const pageContextOf = (
  tenant: Tenant,
  runtime: PluginRuntime,
  { user, session }: SignedIn,
  request: PageRequest,
): PageContext => {
  const { app } = request;
  return {
    kind: request.kind,
    mobile: request.mobile,
    language: request.language,
    appId: app?.id ?? null,
    appName: (app?.live ?? app?.preview)?.name ?? '',
    guestSpaceId: request.guestSpaceId,
    requestToken: session.requestToken,
    user: loginUser(user, request.language),
    systemAdministrator: user.isSystemAdmin,
    appAdministrator: app !== null && tenant.access.app({ kind: 'user', user }, app).manage,
    plugins: pagePlugins(tenant, runtime, request),
    configPluginId: request.configPlugin?.id ?? null,
  };
};

const recordPages: readonly PageKind[] = ['list', 'detail', 'create', 'print'];

/** The plugins whose files a page loads: those that are live in its app, or the one whose settings it shows. */
export const pluginsOnPage = (
  tenant: Tenant,
  { kind, app, configPlugin }: PageRequest,
): InstalledPlugin[] => {
  if (configPlugin) return [configPlugin];
  if (!recordPages.includes(kind)) return [];
  return (app?.live?.plugins ?? []).flatMap((id) => tenant.plugins.find(id) ?? []);
};

const pagePlugins = (tenant: Tenant, runtime: PluginRuntime, request: PageRequest): PagePlugin[] =>
  pluginsOnPage(tenant, request).map((plugin) => ({
    id: plugin.id,
    scripts: pluginFiles(plugin, slotOf(request), 'js').map((it) => it.address),
    config: request.configPlugin
      ? runtime.configs.preview(request.app?.id ?? '', plugin.id)
      : runtime.configs.live(request.app?.id ?? '', plugin.id),
  }));

/** Which of a plugin's file lists a page uses. */
export const slotOf = ({ configPlugin, mobile }: PageRequest): 'config' | 'mobile' | 'desktop' =>
  configPlugin ? 'config' : mobile ? 'mobile' : 'desktop';

const loginUser = (user: User, language: Language): LoginUser => ({
  id: user.id,
  code: user.code,
  name: user.name,
  email: user.email,
  url: '',
  employeeNumber: '',
  phone: '',
  mobilePhone: '',
  extensionNumber: '',
  timezone: user.timeZone,
  isGuest: false,
  language: user.language === 'auto' ? language : user.language,
});
