import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
let leadId = '';
let accountId = '';
let contactIds: string[] = [];

beforeEach(async () => {
  await org.reset();
  leadId = (await org.conn.sobject('Lead').create({ LastName: 'l', Company: 'c' })).id ?? '';
  accountId = (await org.conn.sobject('Account').create({ Name: 'A' })).id ?? '';
  const contacts = ['a', 'b', 'c'].map((LastName) => ({ LastName, AccountId: accountId }));
  contactIds = (await org.conn.sobject('Contact').create(contacts)).map((it) => it.id ?? '');
});

const newEvent = async (more: object) => {
  const event: Record<string, unknown> = { Subject: 's', ...more };
  const { id } = await org.conn.sobject('Event').create(event);
  const { records } = await org.conn.query(
    `SELECT Id, WhoId, AccountId, StartDateTime, EndDateTime, DurationInMinutes, ActivityDate, ShowAs, EventWhoIds FROM Event WHERE Id = '${id}'`,
  );
  return records[0] as Record<string, unknown>;
};
const start = '2026-11-24T01:00:00Z';

describe('tasks', () => {
  fact('hold a call with its length, kind and result', async () => {
    const call = {
      Subject: '電話',
      WhoId: contactIds[0],
      Status: 'Completed',
      CallType: 'Inbound',
      CallDurationInSeconds: 93,
      CallDisposition: '折り返し',
      CallObject: 'call-1',
      TaskSubtype: 'Call',
      ActivityDate: '2026-11-24',
    };
    const { id } = await org.conn.sobject('Task').create(call);
    expect(await org.conn.sobject('Task').retrieve(id ?? '')).toMatchObject({
      ...call,
      IsClosed: true,
      AccountId: accountId,
      Priority: 'Normal',
    });
  });

  fact('keep their subtype once made', async () => {
    const { id = '' } = await org.conn.sobject('Task').create({ Subject: 's', TaskSubtype: 'Call' });
    const error = await refusal(org.conn.sobject('Task').update({ Id: id, TaskSubtype: 'Email' }));
    expect(error.name).toBe('INVALID_FIELD_FOR_INSERT_UPDATE');
  });

  fact('with a lead relate to nothing else', async () => {
    const error = await refusal(
      org.conn.sobject('Task').create({ Subject: 's', WhoId: leadId, WhatId: accountId }),
    );
    expect(error.name).toBe('FIELD_INTEGRITY_EXCEPTION');
  });
});

describe('events', () => {
  fact('end by their duration or by an end, and both have to agree', async () => {
    expect(await newEvent({ StartDateTime: start, DurationInMinutes: 90 })).toMatchObject({
      EndDateTime: '2026-11-24T02:30:00.000+0000',
      ActivityDate: '2026-11-24',
      ShowAs: 'Busy',
    });
    expect(await newEvent({ StartDateTime: start, EndDateTime: '2026-11-24T10:30:00+09:00' })).toMatchObject({
      DurationInMinutes: 30,
    });
    const both = { StartDateTime: start, EndDateTime: '2026-11-24T02:00:00Z', DurationInMinutes: 90 };
    expect((await refusal(newEvent(both))).name).toBe('FIELD_INTEGRITY_EXCEPTION');
  });

  fact('need a start and an end, and cannot end before they start', async () => {
    expect((await refusal(newEvent({ DurationInMinutes: 30 }))).name).toBe('REQUIRED_FIELD_MISSING');
    expect((await refusal(newEvent({ StartDateTime: start }))).name).toBe('REQUIRED_FIELD_MISSING');
    const backwards = await refusal(newEvent({ StartDateTime: start, EndDateTime: '2026-11-23T00:00:00Z' }));
    expect(backwards.name).toBe('FIELD_INTEGRITY_EXCEPTION');
  });

  fact('of a whole day lie at midnight UTC and are not moved by time zones', async () => {
    expect(await newEvent({ IsAllDayEvent: true, ActivityDate: '2026-11-24' })).toMatchObject({
      StartDateTime: '2026-11-24T00:00:00.000+0000',
      ActivityDate: '2026-11-24',
      DurationInMinutes: 1440,
    });
  });

  fact('keep their length when they are moved', async () => {
    const { Id } = await newEvent({ StartDateTime: start, DurationInMinutes: 90 });
    await org.conn.sobject('Event').update({ Id: String(Id), StartDateTime: '2026-11-25T01:00:00Z' });
    const moved = await org.conn.sobject('Event').retrieve(String(Id));
    expect(moved.EndDateTime).toBe('2026-11-25T02:30:00.000+0000');
  });

  fact('with a lead relate to nothing else', async () => {
    const error = await refusal(
      newEvent({ StartDateTime: start, DurationInMinutes: 5, WhoId: leadId, WhatId: accountId }),
    );
    expect(error.name).toBe('FIELD_INTEGRITY_EXCEPTION');
  });

  fact('hold several contacts, the first of whom is the event person', async () => {
    const event = await newEvent({ StartDateTime: start, DurationInMinutes: 5, EventWhoIds: contactIds });
    expect(event).toMatchObject({ WhoId: contactIds[0], AccountId: accountId, EventWhoIds: contactIds });
    const related = await org.conn.query(
      `SELECT RelationId FROM EventRelation WHERE EventId = '${event.Id}'`,
    );
    expect(related.totalSize).toBe(3);
    await org.conn.sobject('Event').update({ Id: String(event.Id), EventWhoIds: [] } as never);
    expect(
      (await org.conn.query(`SELECT Id FROM EventRelation WHERE EventId = '${event.Id}'`)).totalSize,
    ).toBe(0);
  });

  fact('hold one lead or up to fifty contacts', async () => {
    const people = (ids: readonly string[]) =>
      newEvent({ StartDateTime: start, DurationInMinutes: 5, EventWhoIds: ids });
    expect(await people([leadId])).toMatchObject({ WhoId: leadId });
    expect((await refusal(people([leadId, contactIds[0] ?? '']))).name).toBe('FIELD_INTEGRITY_EXCEPTION');
    expect((await refusal(people(Array(51).fill(contactIds[0])))).name).toBe('FIELD_INTEGRITY_EXCEPTION');
  });
});
