import type { LiveAnswer, LiveFact } from '../fact.ts';
import type { LiveOrg } from './live-org.ts';
import { nobodysId } from './records-of-run.ts';

const refusalOf = ({ status, body }: LiveAnswer): readonly unknown[] =>
  status < 300 ? [status] : [status, Array.isArray(body) ? body[0]?.errorCode : body?.errorCode];
const typed = (fields: object) => ({ attributes: { type: 'Lead' }, ...fields });
const mostPolls = 120;

/** What is not certain about writing to Salesforce. */
export const writeFacts: readonly LiveFact<LiveOrg>[] = [
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
  {
    id: 'S-06',
    sentence: 'a failed row of a load job names code, message and fields',
    expected: 'REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName --',
    observe: async (org) => {
      const job = await org.call('POST', '/jobs/ingest', {
        object: 'Lead',
        operation: 'insert',
        contentType: 'CSV',
        lineEnding: 'LF',
      });
      const path = `/jobs/ingest/${job.body.id}`;
      const csv = `LastName,Company\n,${org.marker}\n`;
      await org.call('PUT', `${path}/batches`, csv, { 'content-type': 'text/csv' });
      await org.call('PATCH', path, { state: 'UploadComplete' });
      for (let poll = 0; poll < mostPolls; poll += 1) {
        const { state } = (await org.call('GET', path)).body;
        if (state === 'JobComplete' || state === 'Failed') break;
        await org.account.pause(1_000);
      }
      const failed = await org.call('GET', `${path}/failedResults`);
      return failed.text.split('\n')[1]?.match(/^"[^"]*","((?:[^"]|"")*)"/)?.[1];
    },
  },
  {
    id: 'S-07',
    sentence: 'reading, changing and deleting a record that is missing answer 404',
    expected: [
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'INVALID_CROSS_REFERENCE_KEY'],
    ],
    observe: async (org) => {
      const path = `/sobjects/Lead/${nobodysId}`;
      return [
        refusalOf(await org.call('GET', path)),
        refusalOf(await org.call('PATCH', path, { City: 'x' })),
        refusalOf(await org.call('DELETE', path)),
      ];
    },
  },
  {
    id: 'S-08',
    sentence: 'a JSON number in a text field is refused',
    expected: [400, 'JSON_PARSER_ERROR'],
    observe: async (org) =>
      refusalOf(
        await org.call('POST', '/sobjects/Lead', {
          LastName: org.marker,
          Company: org.marker,
          Phone: 312345678,
        }),
      ),
  },
  {
    id: 'S-09',
    sentence: 'a date-time without a time zone, or a day in its place, is refused',
    expected: [
      [400, 'JSON_PARSER_ERROR'],
      [400, 'JSON_PARSER_ERROR'],
    ],
    observe: async (org) => {
      const sent = async (ActivityDateTime: string) =>
        refusalOf(
          await org.call('POST', '/sobjects/Event', {
            Subject: org.marker,
            DurationInMinutes: 30,
            ActivityDateTime,
          }),
        );
      return [await sent('2026-11-22T10:00:00'), await sent('2026-11-22')];
    },
  },
  {
    id: 'S-23',
    sentence: 'spaces around a text are not kept',
    expected: 'x',
    observe: async (org) => {
      const id = await org.lead({ City: '  x ' });
      return (await org.call('GET', `/sobjects/Lead/${id}?fields=City`)).body.City;
    },
  },
];
