import type { LiveFact } from '../fact.ts';
import type { LiveOrg } from './live-org.ts';

const typed = (fields: object) => ({ attributes: { type: 'Lead' }, ...fields });

/** What is not certain about calls that carry several records or requests. */
export const collectionFacts: readonly LiveFact<LiveOrg>[] = [
  {
    id: 'S-01',
    sentence: 'a POST with _HttpMethod=PATCH updates a collection',
    expected: [200, true],
    observe: async (org) => {
      const records = [typed({ id: await org.lead(), City: '港区' })];
      const { status, body } = await org.call('POST', '/composite/sobjects?_HttpMethod=PATCH', { records });
      return [status, body[0]?.success];
    },
  },
  {
    id: 'S-01',
    sentence: 'a POST with _HttpMethod=PATCH aborts a load job',
    expected: [200, 'Aborted'],
    observe: async (org) => {
      const wanted = { object: 'Lead', operation: 'insert', contentType: 'CSV', lineEnding: 'LF' };
      const job = await org.call('POST', '/jobs/ingest', wanted);
      const path = `/jobs/ingest/${job.body.id}?_HttpMethod=PATCH`;
      const { status, body } = await org.call('POST', path, { state: 'Aborted' });
      return [status, body.state];
    },
  },
  {
    id: 'S-02',
    sentence: 'one composite call takes five queries and refuses six',
    expected: [200, 400],
    observe: async (org) => {
      const ask = async (count: number) => {
        const compositeRequest = Array.from({ length: count }, (_, i) => ({
          method: 'GET',
          url: `/services/data/v${org.account.version}/query?q=SELECT+Id+FROM+Lead+LIMIT+1`,
          referenceId: `q${i}`,
        }));
        return (await org.call('POST', '/composite', { compositeRequest })).status;
      };
      return [await ask(5), await ask(6)];
    },
  },
  {
    id: 'S-03',
    sentence: 'an unknown field in one record refuses the whole collection',
    expected: 400,
    observe: async (org) => {
      const good = typed({ LastName: org.marker, Company: org.marker });
      const records = [good, { ...good, NoSuchField__c: 'x' }];
      return (await org.call('POST', '/composite/sobjects', { records })).status;
    },
  },
  {
    id: 'S-03',
    sentence: 'so does a value that cannot be read',
    expected: 400,
    observe: async (org) => {
      const good = typed({ LastName: org.marker, Company: org.marker });
      const records = [good, { ...good, NumberOfEmployees: 'many' }];
      return (await org.call('POST', '/composite/sobjects', { records })).status;
    },
  },
  {
    id: 'S-04',
    sentence: 'a collection cannot be upserted by e-mail address',
    expected: 404,
    observe: async (org) => {
      const Email = `${org.marker.replaceAll(' ', '.')}@example.com`;
      const records = [typed({ LastName: org.marker, Company: org.marker, Email })];
      return (await org.call('PATCH', '/composite/sobjects/Lead/Email', { records })).status;
    },
  },
];
