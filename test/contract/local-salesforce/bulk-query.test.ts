import 'jsforce/lib/api/bulk2.js';
import { beforeEach, describe, expect } from 'vitest';
import { bulkJobs, jobs } from './bulk-jobs.ts';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(() => org.reset());

const { later, run } = bulkJobs(org);

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

  fact('refuses aggregates and unknown fields', async () => {
    const error = await refusal(org.conn.bulk2.query('SELECT COUNT(Id) FROM Lead'));
    expect(error.name).toBe('API_ERROR');
    const { json } = await org.send('POST', `${jobs}/query`, {
      operation: 'query',
      query: 'SELECT Foo FROM Lead',
    });
    await later();
    expect((await org.send('GET', `${jobs}/query/${json.id}`)).json).toMatchObject({ state: 'Failed' });
  });
});
