import type { SalesforceConnection } from '../../shared/config/config.ts';
import { type ProxySecret, readProxySecret } from './proxy-secrets.ts';

/** Where a Salesforce org hands out tokens; the stored secret is bound to this address and to POST. */
export const tokenUrl = (loginUrl: string): string => `${loginUrl}/services/oauth2/token`;

const utf8 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** The header by which an OAuth client proves itself (RFC 6749, section 2.3.1). */
export const basicHeader = (clientId: string, clientSecret: string): string =>
  `Basic ${btoa(utf8(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`))}`;

/**
 * A client secret as kintone's proxy store takes it: as a header, because kintone documents how it joins headers, and
 * not how it would join a stored value with a form-encoded body.
 */
export const salesforceSecret = (
  connection: Pick<SalesforceConnection, 'loginUrl' | 'clientId'>,
  clientSecret: string,
): ProxySecret => ({
  url: tokenUrl(connection.loginUrl),
  method: 'POST',
  headers: { Authorization: basicHeader(connection.clientId, clientSecret) },
});

/** The stored client secret of a connection, read back on the settings page; null when none is stored for this client. */
export const readSalesforceSecret = (
  connection: Pick<SalesforceConnection, 'loginUrl' | 'clientId'>,
): string | null => {
  const header = readProxySecret(tokenUrl(connection.loginUrl), 'POST')?.Authorization;
  if (!header?.startsWith('Basic ')) return null;
  const [id = '', secret = ''] = atob(header.slice(6)).split(':');
  return decodeURIComponent(id) === connection.clientId && secret ? decodeURIComponent(secret) : null;
};
