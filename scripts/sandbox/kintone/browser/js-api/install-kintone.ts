import type { EventHandler } from '../events/event-hub.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { appApi } from './app-api.ts';
import { dialogApi, messageApi } from './dialog-api.ts';
import { spaceElement } from './elements.ts';
import { formApi } from './form-api.ts';
import { pluginApi } from './plugin-api.ts';
import { proxyApi } from './proxy-api.ts';
import { restApi } from './rest-api.ts';
import { shownRecordApi } from './shown-record-api.ts';
import { userApi } from './user-api.ts';

type StoredProxies = Parameters<typeof pluginApi>[3];

/** Builds the `kintone` global for this page: what the page does not offer is not there, as on the real service. */
export const installKintone = (
  tools: PageTools,
  appForm: () => AppForm | null,
  storedProxies: StoredProxies,
): { announcePlugin: (pluginId: string) => void } => {
  const { context, hub, rest, notices } = tools;
  const dialogs = dialogApi(context);
  const messages = messageApi(context, notices);
  const onSettingsPage = context.configPluginId !== null;
  const app = onSettingsPage
    ? { getId: () => Number(context.appId), ...formApi(tools) }
    : { ...appApi({ context, rest, hub, appForm }), ...formApi(tools) };
  const headerMenu = { getHeaderMenuSpaceElement: () => spaceElement('header-menu') };
  const desktopApp =
    'record' in app
      ? { ...app, ...headerMenu, record: { ...app.record, ...headerMenu, ...shownRecordApi(tools, appForm) } }
      : app;

  const kintone = {
    events: {
      on: (types: string | readonly string[], handler: EventHandler) => hub.on(types, handler),
      off: (types?: string | readonly string[], handler?: EventHandler) => hub.off(types, handler),
    },
    api: restApi(context),
    proxy: proxyApi(context),
    Promise,
    ...userApi(context),
    plugin: { app: pluginApi(context, rest, notices, storedProxies) },
    ...(context.mobile
      ? {
          mobile: {
            app,
            ...messages,
            showConfirmBottomSheet: dialogs.ask,
            createBottomSheet: dialogs.create,
          },
        }
      : { app: desktopApp, ...messages, showConfirmDialog: dialogs.ask, createDialog: dialogs.create }),
    $PLUGIN_ID: '',
  };
  Object.assign(window, { kintone });
  return {
    announcePlugin: (pluginId) => {
      kintone.$PLUGIN_ID = pluginId;
    },
  };
};
