import 'jsforce/lib/api/bulk2.js';
import { beforeEach, describe, expect } from 'vitest';
import { bulkJobs, jobs } from './bulk-jobs.ts';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const { later, newJob, run } = bulkJobs(org);

describe('a query job', () => {
  fact('gives its rows in pages told by Sforce-Locator', async () => {
    await run(`LastName,Company\n${Array.from({ length: 5 }, (_, i) => `L${i},C`).join('\n')}\n`);
    const { json } = await org.send('POST', `${jobs}/query`, {
      operation: 'query',
      query: 'SELECT LastName FROM Lead ORDER BY LastName',
    });
    expect(json).toMatchObject({ state: 'UploadComplete', object: 'Lead', operation: 'query' });
    expect((await org.send('GET', `${jobs}/query/${json.id}/results`)).json[0].errorCode).toBe(
      'INVALIDJOBSTATE',
    );
    await later();
    expect((await org.send('GET', `${jobs}/query/${json.id}`)).json).toMatchObject({
      state: 'JobComplete',
      numberRecordsProcessed: 5,
    });
    const first = await org.send('GET', `${jobs}/query/${json.id}/results?maxRecords=3`);
    expect([first.headers.get('sforce-numberofrecords'), first.text]).toEqual([
      '3',
      '"LastName"\n"L0"\n"L1"\n"L2"\n',
    ]);
    const locator = first.headers.get('sforce-locator');
    const second = await org.send('GET', `${jobs}/query/${json.id}/results?maxRecords=3&locator=${locator}`);
    expect([second.headers.get('sforce-locator'), second.text]).toEqual(['null', '"LastName"\n"L3"\n"L4"\n']);
  });

  fact('refuses aggregates', async () => {
    const error = await refusal(org.conn.bulk2.query('SELECT COUNT(Id) FROM Lead'));
    expect(error.name).toBe('API_ERROR');
  });

  fact('is not made for a query that cannot be run', async () => {
    const refused = async (query: string) =>
      (await org.send('POST', `${jobs}/query`, { operation: 'query', query })).json[0];
    expect((await refused('SELECT Foo FROM Lead')).errorCode).toBe('INVALID_FIELD');
    expect((await refused("SELECT Id FROM Lead WHERE CreatedDate = 'x'")).errorCode).toBe('INVALID_FIELD');
    expect(await refused('SELECT Id, Address FROM Lead')).toEqual({
      errorCode: 'FUNCTIONALITY_NOT_ENABLED',
      message: 'Selecting compound data not supported in Bulk Query',
    });
  });
});

describe('the list of jobs', () => {
  fact('comes a thousand a page, newest first, and can be narrowed by kind', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 1001; i++) ids.push((await newJob()).id);
    const first = (await org.send('GET', `${jobs}/ingest`)).json;
    expect([first.done, first.records.length, first.records[0].id]).toEqual([false, 1000, ids.at(-1)]);
    const second = (await org.send('GET', first.nextRecordsUrl)).json;
    expect([second.done, second.nextRecordsUrl, second.records[0].id]).toEqual([true, null, ids[0]]);
    const own = (await org.send('GET', `${jobs}/ingest?jobType=V2Ingest`)).json;
    const other = (await org.send('GET', `${jobs}/ingest?jobType=BigObjectIngest`)).json;
    expect([own.records.length, other.records]).toEqual([1000, []]);
  });
});
