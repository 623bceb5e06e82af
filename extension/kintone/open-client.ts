import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import type { Secrets } from '../settings/settings.ts';

// kintone takes at most this many tokens in one request.
const mostTokens = 9;

/** A client for one kintone with the API tokens kept for it; null when there are none. */
export const openClient = (origin: string, secrets: Secrets): KintoneClient | null => {
  const tokens = Object.values(secrets.tokens[origin] ?? {}).filter(Boolean);
  if (tokens.length === 0) return null;
  const basic = secrets.basic[origin];
  const client = new KintoneRestAPIClient({
    baseUrl: origin,
    auth: { apiToken: tokens.slice(0, mostTokens) },
    ...(basic ? { basicAuth: { username: basic.user, password: basic.password } } : {}),
    userAgent: undefined,
  });
  return client as unknown as KintoneClient;
};
