import type { LiveAnswer, LiveFact } from '../fact.ts';
import type { LiveOrg } from './live-org.ts';
import { nobodysId } from './records-of-run.ts';

const refusalOf = ({ status, body }: LiveAnswer): readonly unknown[] =>
  status < 300 ? [status] : [status, Array.isArray(body) ? body[0]?.errorCode : body?.errorCode];
const mostPolls = 120;

/** What is not certain about writing single records, and about load jobs. */
export const writeFacts: readonly LiveFact<LiveOrg>[] = [
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
