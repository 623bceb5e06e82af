import type { LiveFact } from '../fact.ts';
import type { LiveOrg } from './live-org.ts';

// More than the smallest page there is, so that a query has a second one.
const crowd = 201;
const mostRecords = 200;

const gather = async (org: LiveOrg, name: string): Promise<string> => {
  const record = { attributes: { type: 'Lead' }, LastName: name, Company: org.marker };
  for (const count of [mostRecords, crowd - mostRecords]) {
    await org.call('POST', '/composite/sobjects', { records: Array.from({ length: count }, () => record) });
  }
  return `/query?q=${encodeURIComponent(`SELECT Id FROM Lead WHERE LastName = '${name}'`)}`;
};

/** What is not certain about queries, sign-in and addresses. */
export const askFacts: readonly LiveFact<LiveOrg>[] = [
  {
    id: 'S-12',
    sentence: 'the eleventh open query closes the first',
    expected: ['INVALID_QUERY_LOCATOR', 200],
    observe: async (org) => {
      const path = await gather(org, `${org.marker} S-12`);
      const open = async () =>
        (await org.call('GET', path, undefined, { 'Sforce-Query-Options': 'batchSize=200' })).body
          .nextRecordsUrl;
      const first = await open();
      let last = first;
      for (let more = 0; more < 10; more += 1) last = await open();
      const lost = await org.call('GET', first);
      return [lost.body[0]?.errorCode, (await org.call('GET', last)).status];
    },
  },
  {
    id: 'S-13',
    sentence: 'a page has no fewer than 200 records, whatever is asked for',
    expected: 200,
    observe: async (org) => {
      const path = await gather(org, `${org.marker} S-13`);
      const { body } = await org.call('GET', path, undefined, { 'Sforce-Query-Options': 'batchSize=10' });
      return body.records.length;
    },
  },
  {
    id: 'S-17',
    sentence: 'the client secret may stand in the Basic header',
    expected: 200,
    observe: async (org) => {
      const pair = `${org.account.clientId}:${org.account.clientSecret}`;
      const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
      return (await org.token({ authorization }, {})).status;
    },
  },
  {
    id: 'S-21',
    sentence: 'a call from an extension is answered, without CORS headers',
    expected: [200, null],
    observe: async (org) => {
      const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
      const { status, headers } = await org.call('GET', '/limits', undefined, { origin });
      return [status, headers.get('access-control-allow-origin')];
    },
  },
  {
    id: 'S-22',
    sentence: 'a retired version answers 410',
    expected: [410, 'UNSUPPORTED_API_VERSION'],
    observe: async (org) => {
      const { status, body } = await org.call('GET', '/services/data/v30.0/');
      return [status, body[0]?.errorCode];
    },
  },
];
