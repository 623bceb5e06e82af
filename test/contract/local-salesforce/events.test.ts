import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200 && !(await isTrue()); i++) await new Promise((resolve) => setTimeout(resolve, 25));
};

describe('outbound messages', () => {
  let server: Server;
  let received: string[] = [];
  let answers: ((body: string) => { status: number; text: string })[] = [];
  const ack = (value: boolean) => ({
    status: 200,
    text: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound"><Ack>${value}</Ack></notificationsResponse></soapenv:Body></soapenv:Envelope>`,
  });

  beforeEach(async () => {
    received = [];
    answers = [];
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received.push(body);
      const { status, text } = (answers.shift() ?? (() => ack(true)))(body);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await org.control('/outbound-messages', { object: 'Lead', url, fields: ['LastName', 'SystemModstamp'] });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const waiting = async () => (await org.send('GET', '/__sandbox/outbound-messages')).json.waiting;

  fact('tell of a new record with its fields, and are done once acknowledged', async () => {
    const { id } = await org.conn.sobject('Lead').create({ LastName: '山田 & <子>', Company: 'c' });
    await until(() => received.length > 0);
    expect(received[0]).toContain(`<sf:Id>${id}</sf:Id>`);
    expect(received[0]).toContain('<sf:LastName>山田 &amp; &lt;子&gt;</sf:LastName>');
    expect(received[0]).toMatch(/<OrganizationId>00D\w{15}<\/OrganizationId>/);
    expect(received[0]).toMatch(/<Notification>\s*<Id>04l\w{15}<\/Id>/);
    await until(async () => (await waiting()).length === 0);
    expect(await waiting()).toEqual([]);
  });

  fact('come again until they are acknowledged', async () => {
    answers = [() => ({ status: 503, text: '' })];
    await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'c' });
    await until(() => received.length === 2);
    expect(received[1]).toBe(received[0]);
  });

  fact('say nothing of records that were rolled back', async () => {
    await org.conn
      .sobject('Lead')
      .create([{ LastName: 'a', Company: 'c' }, { LastName: 'b' } as never], { allOrNone: true });
    await org.conn.sobject('Lead').create([
      { LastName: 'x', Company: 'c' },
      { LastName: 'y', Company: 'c' },
    ]);
    await until(() => received.length > 0);
    expect(received.join('').match(/<Notification>/g)).toHaveLength(2);
  });
});

describe('change data capture', () => {
  const bayeux = async (message: object) => (await org.send('POST', '/cometd/60.0', [message])).json;
  const handshake = async () =>
    (
      await bayeux({
        channel: '/meta/handshake',
        version: '1.0',
        supportedConnectionTypes: ['long-polling'],
        id: '1',
      })
    )[0];

  fact('is subscribed to and heard by long polling', async () => {
    const { clientId, successful } = await handshake();
    expect(successful).toBe(true);
    const [subscribed] = await bayeux({
      channel: '/meta/subscribe',
      clientId,
      subscription: '/data/LeadChangeEvent',
    });
    expect(subscribed).toMatchObject({ successful: true, subscription: '/data/LeadChangeEvent' });
    const heard = bayeux({ channel: '/meta/connect', clientId, connectionType: 'long-polling' });
    const { id = '' } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'c' });
    const [event, connected] = await heard;
    expect(event).toMatchObject({
      channel: '/data/LeadChangeEvent',
      data: {
        payload: {
          LastName: 'a',
          ChangeEventHeader: { entityName: 'Lead', changeType: 'CREATE', recordIds: [id] },
        },
      },
    });
    expect(connected).toMatchObject({
      channel: '/meta/connect',
      successful: true,
      advice: { reconnect: 'retry' },
    });
    await org.conn.sobject('Lead').update({ Id: id, Title: 't' });
    const [changed] = await bayeux({ channel: '/meta/connect', clientId });
    expect(changed.data.payload).toMatchObject({ Title: 't', ChangeEventHeader: { changeType: 'UPDATE' } });
    expect(changed.data.payload.ChangeEventHeader.changedFields).toContain('Title');
  });

  fact('replays what was missed', async () => {
    const { id = '' } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'c' });
    const { clientId } = await handshake();
    const ext = { replay: { '/data/ChangeEvents': -2 } };
    await bayeux({ channel: '/meta/subscribe', clientId, subscription: '/data/ChangeEvents', ext });
    const [event] = await bayeux({ channel: '/meta/connect', clientId });
    expect(event.data.payload.ChangeEventHeader.recordIds).toEqual([id]);
  });

  fact('refuses unknown channels, unknown clients and strangers', async () => {
    const { clientId } = await handshake();
    const [none] = await bayeux({
      channel: '/meta/subscribe',
      clientId,
      subscription: '/data/NothingChangeEvent',
    });
    expect(none.successful).toBe(false);
    const [lost] = await bayeux({ channel: '/meta/connect', clientId: 'gone' });
    expect(lost).toMatchObject({ successful: false, advice: { reconnect: 'handshake' } });
    expect((await org.send('POST', '/cometd/60.0', [], { authorization: 'Bearer x' })).status).toBe(401);
  });
});
