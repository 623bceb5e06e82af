import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { convertLead, type LeadConversion } from '../records/convert-lead.ts';
import { renderMoment } from '../records/render-value.ts';
import { elements, elementText, xmlElement, xmlText } from './xml.ts';

const namespaces = { u: 'urn:partner.soap.sforce.com', c: 'urn:enterprise.soap.sforce.com' } as const;

/** The few SOAP calls that have no REST counterpart; signing in by SOAP is switched off, as in new organizations. */
export const soapRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn): void => {
  app.post('/services/Soap/:kind{[uc]}/:version/:org?', async (c) => {
    const namespace = namespaces[c.req.param('kind') as 'u' | 'c'];
    const xml = await c.req.text();
    const [body = ''] = elements(xml, 'Body');
    const call = /<(?:[\w-]+:)?(\w+)/.exec(body)?.[1] ?? '';
    if (call === 'login') {
      return fault(c, 'INVALID_OPERATION', 'SOAP API login() is disabled by default in this org.');
    }
    const now = org.clock.now();
    const session = signIn.sessions.find(now, elementText(xml, 'sessionId') ?? '');
    if (!session) {
      return fault(c, 'INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
    }
    if (!org.usage.spend(now)) return fault(c, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    if (call === 'getServerTimestamp') {
      return answer(
        c,
        namespace,
        call,
        `<result>${xmlElement('timestamp', renderMoment(org.now()).replace('+0000', 'Z'))}</result>`,
      );
    }
    if (call !== 'convertLead') return fault(c, 'INVALID_OPERATION', `The call ${call} is not served here`);
    const results = elements(body, 'leadConverts').map((it) => convertResult(org, it, session.userId));
    return answer(c, namespace, call, results.join(''));
  });
};

const convertResult = (org: Org, xml: string, userId: string): string => {
  const conversion: LeadConversion = {
    leadId: elementText(xml, 'leadId') ?? '',
    convertedStatus: elementText(xml, 'convertedStatus') ?? '',
    accountId: elementText(xml, 'accountId'),
    contactId: elementText(xml, 'contactId'),
    opportunityName: elementText(xml, 'opportunityName'),
    doNotCreateOpportunity: elementText(xml, 'doNotCreateOpportunity') === 'true',
    ownerId: elementText(xml, 'ownerId'),
  };
  try {
    const { accountId, contactId, leadId, opportunityId } = convertLead(org, conversion, { userId });
    const ids = { accountId, contactId, leadId, opportunityId };
    const fields = Object.entries(ids).map(([name, id]) => xmlElement(name, id));
    return `<result>${fields.join('')}<success>true</success></result>`;
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    const { code, message } = error;
    const errors = `<errors>${xmlElement('message', message)}${xmlElement('statusCode', code)}</errors>`;
    const nothing = ['accountId', 'contactId'].map((it) => xmlElement(it, null)).join('');
    return `<result>${nothing}${errors}${xmlElement('leadId', conversion.leadId)}${xmlElement('opportunityId', null)}<success>false</success></result>`;
  }
};

const envelope = (attributes: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const answer = (c: Context<SandboxEnv>, namespace: string, call: string, results: string): Response =>
  c.body(envelope(`xmlns="${namespace}"`, `<${call}Response>${results}</${call}Response>`), 200, {
    'content-type': 'text/xml; charset=utf-8',
  });

const fault = (c: Context<SandboxEnv>, code: string, message: string): Response =>
  c.body(
    envelope(
      'xmlns:sf="urn:fault.partner.soap.sforce.com"',
      `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: ${xmlText(message)}</faultstring><detail><sf:ApiFault><sf:exceptionCode>${code}</sf:exceptionCode><sf:exceptionMessage>${xmlText(message)}</sf:exceptionMessage></sf:ApiFault></detail></soapenv:Fault>`,
    ),
    500,
    { 'content-type': 'text/xml; charset=utf-8' },
  );
