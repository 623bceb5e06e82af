import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
const root = '/services/data/v60.0';
const limits = { method: 'GET', url: `${root}/limits`, referenceId: 'a' };
const isParserError = async (path: string, body: unknown) => {
  const { status, json } = await org.send('POST', root + path, body);
  return [status, json?.[0]?.errorCode];
};

describe('bodies that are not what an address expects', () => {
  const bodies: readonly [string, string, unknown][] = [
    ['a composite call without its list', '/composite', {}],
    ['a composite call with a text for a list', '/composite', { compositeRequest: 'x' }],
    ['a composite call with nothing for a part', '/composite', { compositeRequest: [null] }],
    ['a batch without its list', '/composite/batch', {}],
    ['graphs that are missing', '/composite/graph', {}],
    ['a graph without parts', '/composite/graph', { graphs: [{ graphId: 'g' }] }],
    ['a tree with nothing for a record', '/composite/tree/Account', { records: [null] }],
    ['a collection with nothing for a record', '/composite/sobjects', { records: [null] }],
    ['reading by ids without ids', '/composite/sobjects/Account', { fields: ['Id'] }],
    ['reading by ids without fields', '/composite/sobjects/Account', { ids: ['001000000000000AAA'] }],
    ['reading by ids that are numbers', '/composite/sobjects/Account', { ids: [1], fields: ['Id'] }],
    ['a list where one record belongs', '/sobjects/Account', []],
  ];
  for (const [title, path, body] of bodies) {
    fact(`${title} is refused as unreadable`, async () => {
      expect(await isParserError(path, body)).toEqual([400, 'JSON_PARSER_ERROR']);
    });
  }

  fact('JSON that breaks off is refused with the place', async () => {
    const { status, json } = await org.send('POST', `${root}/sobjects/Account`, '{"Name": "x"', {
      'content-type': 'application/json',
    });
    expect(status).toBe(400);
    expect(json[0]).toMatchObject({ errorCode: 'JSON_PARSER_ERROR' });
    expect(json[0].message).toContain('at [line:1, column:');
  });

  fact('a body that calls itself something else than JSON is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const { status, json } = await org.send('POST', `${root}/sobjects/Account`, '{"Name": "x"}', {
        'content-type': type,
      });
      expect([status, json[0].errorCode]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
  });
});

describe('parts of composite calls', () => {
  fact('a graph needs an id of its own', async () => {
    const graph = { graphId: 'g', compositeRequest: [limits] };
    const twice = await org.send('POST', `${root}/composite/graph`, { graphs: [graph, graph] });
    expect([twice.status, twice.json[0].message]).toEqual([400, 'Duplicate graphId provided']);
    const none = await org.send('POST', `${root}/composite/graph`, {
      graphs: [{ compositeRequest: [limits] }],
    });
    expect(none.json[0].message).toContain('Provided graphId is missing');
  });

  fact('one composite call cannot stand in another', async () => {
    const inner = { ...limits, method: 'POST', url: `${root}/composite/batch`, body: { batchRequests: [] } };
    const { json } = await org.send('POST', `${root}/composite`, { compositeRequest: [inner] });
    expect(json.compositeResponse[0]).toMatchObject({ httpStatusCode: 400, referenceId: 'a' });
  });

  fact('a part of a batch that goes nowhere spoils only itself', async () => {
    const batchRequests = [
      { method: 'GET' },
      { method: 'GET', url: 'v20.0/limits' },
      { method: 'GET', url: 'v60.0/limits' },
    ];
    const { status, json } = await org.send('POST', `${root}/composite/batch`, { batchRequests });
    expect(status).toBe(200);
    expect(json.results.map((it: { statusCode: number }) => it.statusCode)).toEqual([404, 404, 200]);
  });
});

describe('anything at all', () => {
  const names = [
    'records',
    'ids',
    'fields',
    'compositeRequest',
    'batchRequests',
    'graphs',
    'method',
    'url',
    'referenceId',
    'graphId',
    'body',
    'attributes',
    'type',
    'Name',
    'Parent',
    'operation',
    'object',
    'query',
    'q',
    'sobjects',
    'requests',
    'contextIds',
    'record',
  ];
  const texts = ['Account', 'Contacts', 'GET', 'POST', 'a', `${root}/limits`, `${root}/sobjects/Account`, ''];
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, 5, ...texts),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
    ),
  }));
  const addresses: readonly [string, string][] = [
    ['POST', '/composite'],
    ['POST', '/composite/batch'],
    ['POST', '/composite/graph'],
    ['POST', '/composite/tree/Account'],
    ['POST', '/composite/sobjects'],
    ['PATCH', '/composite/sobjects'],
    ['POST', '/composite/sobjects/Account'],
    ['PATCH', '/composite/sobjects/Account/KintoneKey__c'],
    ['POST', '/sobjects/Account'],
    ['PATCH', '/sobjects/Account/KintoneKey__c/k'],
    ['POST', '/jobs/ingest'],
    ['POST', '/jobs/query'],
    ['POST', '/parameterizedSearch'],
    ['POST', '/process/rules'],
    ['POST', '/process/approvals'],
    ['POST', '/quickActions/NewAccount'],
  ];

  fact('is answered or refused, wherever it is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...addresses), value, async ([method, path], body) => {
        const sent = JSON.stringify(body ?? null);
        const { status } = await org.send(method, root + path, sent, { 'content-type': 'application/json' });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
  });

  fact('is refused by the streaming endpoint where it is no message', async () => {
    for (const text of ['', 'x', 'null', '[1]', '{}']) {
      expect((await org.send('POST', '/cometd/60.0', text)).status).toBe(400);
    }
  });
});
