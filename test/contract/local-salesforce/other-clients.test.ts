import { describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('clients in other languages', () => {
  fact('may write the spaces of a query as + and end an address with a slash', async () => {
    await org.send('POST', '/services/data/v59.0/sobjects/Lead/', { LastName: 'a+b', Company: '例示' });
    const soql = 'SELECT+Id,+LastName+FROM+Lead+WHERE+LastName+%3D+%27a%2Bb%27';
    const { json } = await org.send('GET', `/services/data/v59.0/query/?q=${soql}`);
    expect(json.records.map((it: { LastName: string }) => it.LastName)).toEqual(['a+b']);
  });

  fact('are served in every version that is listed, and in no other', async () => {
    const { json } = await org.send('GET', '/services/data');
    for (const { url } of json) expect((await org.send('GET', `${url}/`)).status).toBe(200);
    for (const unlisted of ['v68.0', 'v60', '60.0', 'v60.1']) {
      expect((await org.send('GET', `/services/data/${unlisted}/`)).status).toBe(404);
    }
  });

  fact('that ask for the oldest versions hear that those are retired', async () => {
    const { status, json } = await org.send('GET', '/services/data/v26.0/sobjects');
    expect([status, json[0].errorCode]).toEqual([410, 'UNSUPPORTED_API_VERSION']);
  });

  fact('cannot sign in with a password, by OAuth or by SOAP', async () => {
    const grant = 'grant_type=password&client_id=sandbox&client_secret=sandbox&username=a&password=b';
    const oauth = await org.send('POST', '/services/oauth2/token', grant, form);
    expect([oauth.status, typeof oauth.json.error]).toEqual([400, 'string']);
    const envelope = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<n:login xmlns:n="urn:partner.soap.sforce.com"><n:username>a</n:username><n:password>b</n:password></n:login>
</s:Body></s:Envelope>`;
    const soap = await org.send('POST', '/services/Soap/u/59.0', envelope, { 'content-type': 'text/xml' });
    expect([soap.status, soap.text.includes('<faultstring>INVALID_OPERATION')]).toEqual([500, true]);
  });

  fact('may ask for changes with a time zone of numbers', async () => {
    const at = (ms: number) =>
      encodeURIComponent(new Date(org.clock.now() + ms).toISOString().replace(/\.\d+Z$/, '+00:00'));
    const span = `start=${at(-3_600_000)}&end=${at(0)}`;
    for (const what of ['updated', 'deleted']) {
      expect((await org.send('GET', `/services/data/v59.0/sobjects/Lead/${what}/?${span}`)).status).toBe(200);
    }
  });
});
