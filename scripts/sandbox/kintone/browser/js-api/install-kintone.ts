import type { EventHandler } from '../events/event-hub.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { appApi } from './app-api.ts';
import { buildPageUrl } from './build-page-url.ts';
import { dialogApi, messageApi } from './dialog-api.ts';
import { formApi } from './form-api.ts';
import { pageApi } from './page-api.ts';
import { pluginApi } from './plugin-api.ts';
import { proxyApi } from './proxy-api.ts';
import { recordMenuApi } from './record-menu-api.ts';
import { restApi } from './rest-api.ts';
import { silent } from './silent.ts';
import { userApi } from './user-api.ts';

type StoredProxies = Parameters<typeof pluginApi>[3];

/** Builds the `kintone` global for this page: what the page does not offer is not there. */
export const installKintone = (
  tools: PageTools,
  appForm: () => AppForm | null,
  storedProxies: StoredProxies,
): { announcePlugin: (pluginId: string) => void } => {
  const { context, hub, rest, notices } = tools;
  const kintone = {
    events: {
      on: (types: string | readonly string[], handler: EventHandler) => hub.on(types, handler),
      off: (types?: string | readonly string[], handler?: EventHandler) => hub.off(types, handler),
    },
    api: restApi(context),
    proxy: proxyApi(context),
    Promise,
    ...userApi(context, rest),
    buildPageUrl: async (page: string, params: Parameters<typeof buildPageUrl>[1] = {}) =>
      buildPageUrl(page, params, context),
    plugin: { app: pluginApi(context, rest, notices, storedProxies) },
    ...placesOf(tools, appForm),
    $PLUGIN_ID: '',
  };
  Object.assign(window, { kintone });
  return {
    announcePlugin: (pluginId) => {
      kintone.$PLUGIN_ID = pluginId;
    },
  };
};

// Settings pages, phone pages and desktop pages offer different things; what belongs elsewhere answers null.
const placesOf = (tools: PageTools, appForm: () => AppForm | null) => {
  const { context, notices } = tools;
  const { ask, create } = dialogApi(context);
  const messages = messageApi(context, notices);
  const classic = appApi(tools, appForm);
  const menus = recordMenuApi(context);
  const desktop = { ...classic, ...menus.list, record: { ...classic.record, ...menus.record } };
  const newer = formApi(tools);
  if (context.configPluginId) {
    return {
      app: { ...silent(desktop), getId: classic.getId, ...newer },
      mobile: { app: silent(classic) },
      ...messages,
      createDialog: create,
    };
  }
  if (context.mobile) {
    return {
      ...pageApi(context),
      app: { ...silent(desktop), ...newer },
      mobile: { app: classic, ...messages, showConfirmBottomSheet: ask, createBottomSheet: create },
    };
  }
  return {
    ...pageApi(context),
    ...messages,
    showConfirmDialog: ask,
    createDialog: create,
    app: { ...desktop, ...newer },
    mobile: { app: silent(classic) },
  };
};
