import type { LiveFact } from '../fact.ts';
import type { LiveOrg } from './live-org.ts';

const choices = async (org: LiveOrg, object: string, name: string) => {
  const { fields } = (await org.call('GET', `/sobjects/${object}/describe`)).body;
  const field = fields.find((it: { name: string }) => it.name === name);
  const values = field.picklistValues.map((it: { value: string }) => it.value).sort();
  return { values, restricted: field.restrictedPicklist };
};

/** What is not certain about tasks and events. */
export const activityFacts: readonly LiveFact<LiveOrg>[] = [
  {
    id: 'S-14',
    sentence: 'the first of several people of an event becomes its Name',
    expected: 'first',
    observe: async (org) => {
      const contact = (LastName: string) => org.create('Contact', { LastName });
      const ids = [await contact(`${org.marker} 1`), await contact(`${org.marker} 2`)];
      const event = await org.create('Event', {
        Subject: org.marker,
        ActivityDateTime: '2026-11-22T01:00:00.000Z',
        DurationInMinutes: 30,
        EventWhoIds: ids,
      });
      const { WhoId } = (await org.call('GET', `/sobjects/Event/${event}?fields=WhoId`)).body;
      return ['first', 'second'][ids.indexOf(WhoId)];
    },
  },
  {
    id: 'S-15',
    sentence: 'the subtype of a task cannot be changed afterwards',
    expected: [400, 'INVALID_FIELD_FOR_INSERT_UPDATE'],
    observe: async (org) => {
      const id = await org.create('Task', { Subject: org.marker, TaskSubtype: 'Call' });
      const { status, body } = await org.call('PATCH', `/sobjects/Task/${id}`, { TaskSubtype: 'Email' });
      return [status, body?.[0]?.errorCode];
    },
  },
  {
    id: 'S-16',
    sentence: 'the call types are internal, inbound and outbound, and not restricted',
    expected: { values: ['Inbound', 'Internal', 'Outbound'], restricted: false },
    observe: (org) => choices(org, 'Task', 'CallType'),
  },
  {
    id: 'S-16',
    sentence: 'the types of an event are call, e-mail, meeting and other, and not restricted',
    expected: { values: ['Call', 'Email', 'Meeting', 'Other'], restricted: false },
    observe: (org) => choices(org, 'Event', 'Type'),
  },
];
