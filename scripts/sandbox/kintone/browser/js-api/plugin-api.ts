import type { PageContext } from '../page/page-context.ts';
import type { Notices } from '../parts/notices.tsx';
import { type Rest, RestRefusal } from '../rest/rest.ts';
import { pluginProxyApi } from './proxy-api.ts';

type Values = Readonly<Record<string, unknown>>;

/** One stored entry as `getProxyConfig` gives it to app administrators. */
interface StoredProxy {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Values;
}

/** `kintone.plugin.app`: settings can be written only on the plugin's settings page, the proxy used only elsewhere. */
export const pluginApi = (
  context: PageContext,
  rest: Rest,
  notices: Notices,
  stored: readonly StoredProxy[],
) => {
  const getConfig = (pluginId: string) => {
    const config = context.plugins.find((it) => it.id === pluginId)?.config;
    return config ? { ...config } : null;
  };
  const pluginId = context.configPluginId;
  if (!pluginId) return { getConfig, proxy: pluginProxyApi(context) };

  const where = { app: context.appId, pluginId };
  const known = new Map(stored.map((it) => [nameOf(it.url, it.method), it]));
  const saving = (work: Promise<unknown>, after: () => void) =>
    void work.then(after, (error) =>
      notices.show('ERROR', error instanceof RestRefusal ? refusalText(error) : String(error)),
    );
  return {
    getConfig,
    setConfig: (config: Values, callback?: () => void) =>
      saving(
        rest.put('/k/api/dev/plugin/config', { ...where, config }),
        callback ?? (() => location.assign(pluginListUrl(context))),
      ),
    setProxyConfig: (url: string, method: string, headers: Values, data: Values, callback?: () => void) =>
      saving(
        rest
          .put<StoredProxy>('/k/api/dev/plugin/proxy-config', { ...where, url, method, headers, data })
          .then((entry) => {
            known.set(nameOf(entry.url, entry.method), entry);
          }),
        () => callback?.(),
      ),
    getProxyConfig: (url: string, method: string) => {
      const entry = known.get(nameOf(url, method));
      return entry ? { headers: { ...entry.headers }, data: { ...entry.data } } : null;
    },
  };
};

const nameOf = (url: string, method: string): string => `${method.toUpperCase()} ${url}`;

const refusalText = (refusal: RestRefusal): string =>
  [refusal.message, ...Object.values(refusal.errors).flatMap((it) => it.messages)].join(' ');

const pluginListUrl = (context: PageContext): string => `/k/admin/app/${context.appId}/plugin/?saved=1`;
