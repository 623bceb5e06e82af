import 'jsforce/lib/api/bulk2.js';
import { Connection } from 'jsforce/lib/connection.js';
import type { Http } from '../../ports/http.ts';
import { HttpTransport } from './http-transport.ts';
import type { TokenSource } from './salesforce-token.ts';

/** Which org, and how a token is had. */
export interface SalesforceAccess {
  readonly loginUrl: string;
  readonly apiVersion: string;
  readonly token: TokenSource;
}

/** A jsforce connection whose every request goes over `http`; nothing is sent before the first call. */
export const connectSalesforce = (http: Http, access: SalesforceAccess): Connection => {
  const connection = new Connection({
    loginUrl: access.loginUrl,
    instanceUrl: access.loginUrl,
    version: access.apiVersion,
  });
  const transport = new HttpTransport(http, access.token, access.loginUrl);
  connection._transport = transport;
  connection.oauth2._transport = transport;
  return connection;
};
