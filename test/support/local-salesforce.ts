import { nodeHttp } from '../../scripts/node/node-http.ts';
import { SandboxClock } from '../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../scripts/sandbox/host/start-service.ts';
import { salesforceService } from '../../scripts/sandbox/salesforce/service.ts';
import { connectSalesforce } from '../../shared/clients/jsforce/connect-salesforce.ts';
import { clientCredentials } from '../../shared/clients/jsforce/salesforce-token.ts';
import type { Http } from '../../shared/ports/http.ts';

/** A local Salesforce on a free port, and jsforce connected to it over our own transport. */
export const startLocalSalesforce = async (http: Http = nodeHttp(), clock = new SandboxClock()) => {
  const running = await startService(salesforceService(clock), clock, 0);
  const credentials = { loginUrl: running.url, clientId: 'sandbox', clientSecret: 'sandbox' };
  const connect = (over: Http) =>
    connectSalesforce(over, {
      loginUrl: running.url,
      apiVersion: '67.0',
      token: clientCredentials(over, credentials),
    });
  const control = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${running.url}/__sandbox/${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
  return {
    url: running.url,
    clock,
    http,
    connect,
    connection: connect(http),
    control,
    stop: () => running.stop(),
  };
};
