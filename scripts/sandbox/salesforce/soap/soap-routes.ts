import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { Api } from '../rest/api-request.ts';
import { leadCalls } from './lead-calls.ts';
import { metadataCalls } from './metadata-calls.ts';
import { queryCalls } from './query-calls.ts';
import { saveCalls } from './save-calls.ts';
import type { SoapCall, SoapRequest } from './soap-call.ts';
import { userCalls } from './user-calls.ts';
import { xmlText } from './xml.ts';
import { childrenOf, readXml, textOf } from './xml-tree.ts';

const dataCalls: Readonly<Record<string, SoapCall>> = {
  ...userCalls,
  ...saveCalls,
  ...queryCalls,
  ...leadCalls,
};
const doors = {
  u: { namespace: 'urn:partner.soap.sforce.com', calls: dataCalls },
  c: { namespace: 'urn:enterprise.soap.sforce.com', calls: dataCalls },
  m: { namespace: 'http://soap.sforce.com/2006/04/metadata', calls: metadataCalls },
} as const;

/** The SOAP API; signing in by it is switched off, as in new organizations. */
export const soapRoutes = (app: Hono<SandboxEnv>, api: Api, signIn: SignIn): void => {
  app.post('/services/Soap/:kind{[ucm]}/:version/:org?', async (c) => {
    const { namespace, calls } = doors[c.req.param('kind') as keyof typeof doors];
    try {
      const request = readCall(await c.req.text(), api, signIn, Number(c.req.param('version')));
      const { name } = request.body;
      const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
      if (!call) return noOperation(c, `{${namespace}}${name}`);
      return answer(c, namespace, name, call(request));
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      return refused(c, error);
    }
  });
};

const readCall = (text: string, api: Api, signIn: SignIn, version: number): SoapRequest => {
  const whole = readXml(text) ?? undefined;
  const [header] = childrenOf(whole, 'Header');
  const body = childrenOf(whole, 'Body')[0]?.children[0];
  if (!body) throw new SalesforceError('UNKNOWN_EXCEPTION', 'The SOAP body holds no call');
  if (body.name === 'login') {
    throw new SalesforceError('INVALID_OPERATION', 'SOAP API login() is disabled by default in this org.');
  }
  const now = api.org.clock.now();
  const sessionId = textOf(childrenOf(header, 'SessionHeader')[0], 'sessionId') ?? '';
  const session = signIn.sessions.find(now, sessionId);
  if (!session) {
    throw new SalesforceError(
      'INVALID_SESSION_ID',
      'Invalid Session ID found in SessionHeader: Illegal Session',
    );
  }
  if (!api.org.usage.spend(now)) {
    throw new SalesforceError('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
  }
  return { api, signIn, sessionId, userId: session.userId, version, body, header };
};

const envelope = (attributes: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const xml = (c: Context<SandboxEnv>, text: string, status: 200 | 500): Response =>
  c.body(text, status, { 'content-type': 'text/xml; charset=utf-8' });

const answer = (c: Context<SandboxEnv>, namespace: string, call: string, inside: string): Response => {
  const spaces = `xmlns="${namespace}" xmlns:sf="urn:sobject.partner.soap.sforce.com"`;
  return xml(c, envelope(spaces, `<${call}Response>${inside}</${call}Response>`), 200);
};

const fault = (c: Context<SandboxEnv>, code: string, message: string, detail = ''): Response =>
  xml(
    c,
    envelope(
      'xmlns:sf="urn:fault.partner.soap.sforce.com"',
      `<soapenv:Fault><faultcode>${code}</faultcode><faultstring>${xmlText(message)}</faultstring>${detail}</soapenv:Fault>`,
    ),
    500,
  );

const noOperation = (c: Context<SandboxEnv>, call: string): Response =>
  fault(c, 'soapenv:Client', `No operation available for request ${call}`);

const refused = (c: Context<SandboxEnv>, { code, message }: SalesforceError): Response =>
  fault(
    c,
    `sf:${code}`,
    `${code}: ${message}`,
    `<detail><sf:ApiFault><sf:exceptionCode>${code}</sf:exceptionCode><sf:exceptionMessage>${xmlText(message)}</sf:exceptionMessage></sf:ApiFault></detail>`,
  );
