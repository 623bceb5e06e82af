import 'jsforce/lib/api/streaming.js';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
const root = '/services/data/v60.0';
let hangUp: (() => void)[] = [];
beforeEach(() => org.reset());
afterEach(() => {
  for (const it of hangUp) it();
  hangUp = [];
});

const topic = (Name: string, Query: string, more: object = {}) =>
  org.conn.sobject('PushTopic').create({ Name, Query, ApiVersion: 60, ...more });

interface Message {
  readonly event: { readonly type: string; readonly replayId: number };
  readonly sobject: Record<string, unknown>;
}

// Subscribes and waits until the service has said yes.
const listen = async (name: string) => {
  const heard: Message[] = [];
  const channel = name.startsWith('/') ? org.conn.streaming.channel(name) : org.conn.streaming.topic(name);
  const subscription = channel.subscribe((it: unknown) => void heard.push(it as Message));
  hangUp.push(() => subscription.cancel());
  await subscription;
  return async (count: number): Promise<readonly Message[]> => {
    for (let i = 0; i < 200 && heard.length < count; i++) await new Promise((done) => setTimeout(done, 25));
    return heard;
  };
};

describe('a PushTopic', () => {
  fact('tells of the records its query finds, as they come, change and go', async () => {
    await topic('Hot', "SELECT Id, LastName FROM Lead WHERE Rating = 'Hot'");
    const heard = await listen('Hot');
    const lead = { LastName: 'a', Company: 'c', Rating: 'Hot' };
    await org.conn.sobject('Lead').create({ ...lead, Rating: 'Cold' });
    const id = String((await org.conn.sobject('Lead').create(lead)).id);
    await org.conn.sobject('Lead').update({ Id: id, LastName: 'b' });
    await org.conn.sobject('Lead').update({ Id: id, Title: 'of no interest' });
    await org.conn.sobject('Lead').destroy(id);
    const messages = await heard(3);
    expect(messages.map((it) => [it.event.type, it.sobject])).toEqual([
      ['created', { Id: id, LastName: 'a' }],
      ['updated', { Id: id, LastName: 'b' }],
      ['deleted', { Id: id }],
    ]);
  });

  fact('can care for every field, or for some operations only', async () => {
    await topic('Any', 'SELECT Id FROM Lead', { NotifyForFields: 'All', NotifyForOperationCreate: false });
    const heard = await listen('Any');
    const id = String((await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'c' })).id);
    await org.conn.sobject('Lead').update({ Id: id, Title: 'x' });
    expect((await heard(1)).map((it) => it.event.type)).toEqual(['updated']);
  });

  fact('is refused with a query that cannot be watched', async () => {
    for (const query of [
      'SELECT LastName FROM Lead',
      'SELECT Id FROM Lead LIMIT 5',
      'SELECT Id, Owner.Name FROM Lead',
      'SELECT COUNT(Id) FROM Lead',
      'SELECT Id, Foo FROM Lead',
    ]) {
      expect([query, (await refusal(topic('T', query))).errorCode]).toEqual([query, 'INVALID_FIELD']);
    }
  });

  fact('that does not exist cannot be listened to', async () => {
    await expect(listen('Nobody')).rejects.toMatchObject({
      message: expect.stringContaining('denied_by_security_policy'),
    });
  });
});

describe('a generic channel', () => {
  fact('carries what is pushed to everybody who listens, and tells who does', async () => {
    const Name = '/u/notices';
    const { id } = await org.conn.sobject('StreamingChannel').create({ Name });
    const heard = await listen(Name);
    const result = await org.conn.streaming.channel(Name).push({ payload: 'hello', userIds: [] });
    expect(result).toEqual({ fanoutCount: -1, userOnlineStatus: {} });
    expect(await heard(1)).toMatchObject([{ payload: 'hello' }]);
    const { json } = await org.send('GET', `${root}/sobjects/StreamingChannel/${id}/push`);
    expect(json).toMatchObject({ ChannelName: Name });
    expect(json.OnlineUserIds).toHaveLength(1);
  });

  fact('says which of the users it was meant for were there', async () => {
    const Name = '/u/some';
    await org.conn.sobject('StreamingChannel').create({ Name });
    await listen(Name);
    const { records } = await org.conn.query<{ Id: string; Username: string }>(
      'SELECT Id, Username FROM User',
    );
    const userIds = records.map((it) => it.Id);
    const me = String(records.find((it) => it.Username === 'integration@sandbox.test')?.Id);
    const { fanoutCount, userOnlineStatus } = await org.conn.streaming
      .channel(Name)
      .push({ payload: 'x', userIds });
    expect(fanoutCount).toBe(1);
    expect(Object.entries(userOnlineStatus).filter(([, isOnline]) => isOnline)).toEqual([[me, true]]);
  });

  fact('needs a name below /u/', async () => {
    const made = org.conn.sobject('StreamingChannel').create({ Name: 'notices' });
    expect((await refusal(made)).errorCode).toBe('INVALID_FIELD');
  });
});
