import { setTimeout as wait } from 'node:timers/promises';
import { basicAuth, type Environment } from '../../scripts/node/env-secrets.ts';
import type { TenantAccount } from './kintone/live-tenant.ts';
import type { OrgAccount } from './salesforce/live-org.ts';

/** The headers that name a person to kintone by password. */
export const kintoneHeaders = (username: string, password: string): Readonly<Record<string, string>> => ({
  'X-Cybozu-Authorization': Buffer.from(`${username}:${password}`).toString('base64'),
  'Accept-Language': 'ja',
});

/** The tenant named in the environment, or null. */
export const kintoneAccount = (env: Environment): TenantAccount | null => {
  const { KINTONE_BASE_URL: url, KINTONE_USERNAME: username, KINTONE_PASSWORD: password } = env;
  if (!url || !username || !password) return null;
  return {
    url: url.replace(/\/+$/, ''),
    username,
    person: kintoneHeaders(username, password),
    basicAuth: basicAuth(env),
    pause: (ms) => wait(ms),
  };
};

/** The organization named in the environment, or null. */
export const salesforceAccount = (env: Environment): OrgAccount | null => {
  const { SALESFORCE_LOGIN_URL: url, SALESFORCE_CLIENT_ID: id, SALESFORCE_CLIENT_SECRET: secret } = env;
  if (!url || !id || !secret) return null;
  return {
    loginUrl: url.replace(/\/+$/, ''),
    clientId: id,
    clientSecret: secret,
    version: env.SALESFORCE_API_VERSION ?? '67.0',
    pause: (ms) => wait(ms),
  };
};
