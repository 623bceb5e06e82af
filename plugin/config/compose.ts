import { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import { clientCredentials } from '../../shared/clients/jsforce/salesforce-token.ts';
import { browserClock } from '../kintone/browser-clock.ts';
import { configStore } from '../kintone/config-store.ts';
import { kintoneClient } from '../kintone/kintone-client.ts';
import {
  appAddress,
  appSettingsAddress,
  pageApp,
  pageGuestSpace,
  pageOrigin,
  pageUser,
} from '../kintone/page.ts';
import { clearProxySecret, saveProxySecrets } from '../kintone/proxy-secrets.ts';
import { readSalesforceSecret, salesforceSecret, tokenUrl } from '../kintone/salesforce-secret.ts';
import { settingsHttp } from '../kintone/settings-http.ts';
import { composeKintone } from './compose-kintone.ts';
import { composeRemote } from './compose-remote.ts';
import { composeRun } from './compose-run.ts';
import type { SettingsDoor } from './settings-door.ts';

/** Hangs the settings page on kintone: the only place that knows which client stands behind which port. */
export const composeSettings = (pluginId: string): SettingsDoor => {
  const store = configStore(pluginId);
  const user = pageUser();
  const guestSpace = pageGuestSpace();
  const client = kintoneClient(guestSpace);
  const http = settingsHttp();
  const connect = (connection: Parameters<SettingsDoor['remote']>[0], clientSecret: string) => {
    const { loginUrl, clientId, apiVersion } = connection;
    const token = clientCredentials(http, { loginUrl, clientId, clientSecret });
    return connectSalesforce(http, { loginUrl, apiVersion, token });
  };
  return {
    app: pageApp() ?? '',
    guestSpace,
    origin: pageOrigin(),
    language: user.language,
    timeZone: user.timeZone,
    user: { code: user.code, name: user.name },
    now: () => browserClock.now(),
    loadConfig: store.load,
    loadVersions: store.versions,
    saveConfig: store.save,
    storedSecret: readSalesforceSecret,
    saveSecret: (connection, secret) => saveProxySecrets([salesforceSecret(connection, secret)]),
    clearSecret: ({ loginUrl }) => clearProxySecret(tokenUrl(loginUrl), 'POST'),
    kintone: composeKintone(client, browserClock),
    remote: (connection, secret) => composeRemote(connect(connection, secret), browserClock),
    run: (request) =>
      composeRun(
        {
          client,
          clock: browserClock,
          salesforce: connect(request.connection, request.secret),
          user: user.code,
        },
        request,
      ),
    appAddress,
    appSettingsAddress,
  };
};
