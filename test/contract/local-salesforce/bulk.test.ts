import 'jsforce/lib/api/bulk2.js';
import { beforeEach, describe, expect } from 'vitest';
import { bulkJobs, jobs } from './bulk-jobs.ts';
import { fact, localOrg } from './local-org.ts';

const org = localOrg();
beforeEach(async () => {
  await org.reset();
  org.conn.bulk2.pollInterval = 50;
});

const { count, newJob, upload, close, later, run, results } = bulkJobs(org);

describe('loading with jsforce', () => {
  fact('inserts, and reports good and bad rows', async () => {
    const input = [
      ...Array.from({ length: 300 }, (_, i) => ({ LastName: `L${i}`, Company: 'C' })),
      { LastName: 'x' },
    ];
    const { successfulResults, failedResults, unprocessedRecords } =
      await org.conn.bulk2.loadAndWaitForResults({
        object: 'Lead',
        operation: 'insert',
        input: input as never,
      });
    expect(successfulResults.length).toBe(300);
    expect(successfulResults[0]).toMatchObject({ sf__Created: 'true', LastName: 'L0' });
    expect(failedResults).toEqual([
      {
        sf__Id: '',
        sf__Error: 'REQUIRED_FIELD_MISSING:Required fields are missing: [Company]:Company --',
        LastName: 'x',
        Company: '',
      },
    ]);
    expect(unprocessedRecords).toEqual([]);
    expect(await count()).toBe(300);
  });

  fact('upserts by an external id, updates and deletes', async () => {
    const load = (operation: 'upsert' | 'update' | 'delete', input: object[], externalIdFieldName?: string) =>
      org.conn.bulk2.loadAndWaitForResults({
        object: 'Lead',
        operation,
        input: input as never,
        externalIdFieldName,
      });
    const lead = (i: number, more = {}) => ({
      LastName: `L${i}`,
      Company: 'C',
      KintoneKey__c: `k${i}`,
      ...more,
    });
    await load('upsert', [lead(1), lead(2)], 'KintoneKey__c');
    const again = await load('upsert', [lead(2, { Title: 'x' }), lead(3)], 'KintoneKey__c');
    expect(again.successfulResults.map((it) => it.sf__Created)).toEqual(['false', 'true']);
    const { records } = await org.conn.query('SELECT Id FROM Lead');
    await load(
      'update',
      records.map((it) => ({ Id: it.Id, City: '札幌市' })),
    );
    expect((await org.conn.query("SELECT Id FROM Lead WHERE City = '札幌市'")).totalSize).toBe(3);
    await load('delete', records);
    expect(await count()).toBe(0);
  });

  fact('reads with a query job, page by page', async () => {
    await run(`LastName,Company\n${Array.from({ length: 1200 }, (_, i) => `L${i},"C, ""x"""`).join('\n')}\n`);
    const stream = await org.conn.bulk2.query(
      'SELECT Id, LastName, Company, Owner.Name, CreatedDate FROM Lead',
    );
    const records = await stream.toArray();
    expect(records.length).toBe(1200);
    expect(records[0]).toMatchObject({ LastName: 'L0', Company: 'C, "x"', 'Owner.Name': '連携 ユーザー' });
    expect(records[0].CreatedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  });
});

describe('a load job', () => {
  fact('goes from Open over UploadComplete to JobComplete', async () => {
    await org.control('/clock', { now: '2026-11-20T03:00:00Z' });
    org.conn = await org.connect();
    const job = await newJob();
    expect(job).toMatchObject({
      state: 'Open',
      contentUrl: `services/data/v60.0/jobs/ingest/${job.id}/batches`,
      apiVersion: 60,
      columnDelimiter: 'COMMA',
    });
    expect((await upload(job.id, 'LastName,Company\na,b\n')).status).toBe(201);
    expect((await close(job.id)).json.state).toBe('UploadComplete');
    expect(await count()).toBe(0);
    await later();
    const { json } = await org.send('GET', `${jobs}/ingest/${job.id}`);
    expect(json).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 1, numberRecordsFailed: 0 });
    expect(await count()).toBe(1);
  });

  fact('that is large is InProgress for a while, and an aborted one hands its rows back', async () => {
    const { id } = await newJob();
    await upload(id, `LastName,Company\n${'a,b\n'.repeat(400_000)}`);
    await close(id);
    await org.control('/clock', { advanceMs: 200 });
    expect((await org.send('GET', `${jobs}/ingest/${id}`)).json.state).toBe('InProgress');
    await org.send('PATCH', `${jobs}/ingest/${id}`, { state: 'Aborted' });
    expect((await results(id, 'unprocessedrecords')).split('\n').length).toBe(400_002);
    expect(await count()).toBe(0);
  });

  fact('can be complete although rows failed', async () => {
    expect(await run('LastName,Company\na,b\nx,\n')).toMatchObject({
      state: 'JobComplete',
      numberRecordsProcessed: 2,
      numberRecordsFailed: 1,
    });
  });

  fact('leaves fields alone where a cell is empty, and empties them at #N/A', async () => {
    await org.conn
      .sobject('Lead')
      .create({ LastName: 'a', Company: 'b', Title: 't', Phone: 'p', KintoneKey__c: 'k' });
    await run('KintoneKey__c,Title,Phone\nk,,#N/A\n', {
      operation: 'upsert',
      externalIdFieldName: 'KintoneKey__c',
    });
    const { records } = await org.conn.query('SELECT Title, Phone FROM Lead');
    expect(records[0]).toMatchObject({ Title: 't', Phone: null });
  });

  fact('finds parents by a key of theirs', async () => {
    const { id } = await org.conn.sobject('Account').create({ Name: 'A', KintoneKey__c: 'acc' });
    await run('LastName,Account.KintoneKey__c\nc,acc\nd,none\n', { object: 'Contact' });
    const { records } = await org.conn.query('SELECT LastName, AccountId FROM Contact');
    expect(records).toMatchObject([{ LastName: 'c', AccountId: id }]);
  });

  fact(
    'fails as a whole on an unknown column or the wrong line ending, and hands its rows back',
    async () => {
      const failed = await run('LastName,Foo\na,b\n');
      expect(failed).toMatchObject({
        state: 'Failed',
        errorMessage: 'InvalidBatch : Field name not found : Foo',
      });
      expect(await results(failed.id, 'unprocessedrecords')).toBe('"LastName","Foo"\n"a","b"\n');
      expect(await run('LastName,Company\r\na,b\r\n')).toMatchObject({ state: 'Failed' });
      expect(await run('LastName,Company\r\na,b\r\n', { lineEnding: 'CRLF' })).toMatchObject({
        state: 'JobComplete',
      });
    },
  );

  fact('cannot be told the id of a record that is to be made', async () => {
    const { id } = await run('Id,LastName,Company\n00Q000000000001AAA,a,b\n,c,d\n');
    expect(await results(id, 'failedResults')).toContain('cannot specify Id in an insert call:Id --');
    expect(await count()).toBe(1);
  });

  fact('takes other delimiters and quoted line breaks', async () => {
    await run('LastName;Company;Description\na;b;"one\ntwo; three"\n', { columnDelimiter: 'SEMICOLON' });
    expect((await org.conn.query('SELECT Description FROM Lead')).records[0]?.Description).toBe(
      'one\ntwo; three',
    );
  });

  fact('is made, filled and closed by one multipart request', async () => {
    const body = [
      '--b',
      'Content-Type: application/json',
      'Content-Disposition: form-data; name="job"',
      '',
      '{"object":"Lead","operation":"insert","contentType":"CSV","lineEnding":"LF"}',
      '--b',
      'Content-Type: text/csv',
      'Content-Disposition: form-data; name="content"; filename="content"',
      '',
      'LastName,Company\na,b\n',
      '--b--',
      '',
    ].join('\r\n');
    const { status, json } = await org.send('POST', `${jobs}/ingest`, body, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect([status, json.state]).toEqual([200, 'UploadComplete']);
    await later();
    expect(await count()).toBe(1);
  });

  fact('can be aborted and deleted, but not after the fact', async () => {
    const { id } = await newJob();
    expect((await org.send('DELETE', `${jobs}/ingest/${id}`)).status).toBe(400);
    expect((await org.send('PATCH', `${jobs}/ingest/${id}`, { state: 'Aborted' })).json.state).toBe(
      'Aborted',
    );
    expect((await org.send('DELETE', `${jobs}/ingest/${id}`)).status).toBe(204);
    expect((await org.send('GET', `${jobs}/ingest/${id}`)).status).toBe(404);
    const done = await run('LastName,Company\na,b\n');
    expect(
      (await org.send('PATCH', `${jobs}/ingest/${done.id}`, { state: 'Aborted' })).json[0].errorCode,
    ).toBe('INVALIDJOBSTATE');
  });

  fact('closes through POST with _HttpMethod=PATCH too', async () => {
    const { id } = await newJob();
    await upload(id, 'LastName,Company\na,b\n');
    const { json } = await org.send('POST', `${jobs}/ingest/${id}?_HttpMethod=PATCH`, {
      state: 'UploadComplete',
    });
    expect(json.state).toBe('UploadComplete');
  });

  fact('takes data once, and only as CSV', async () => {
    const { id } = await newJob();
    expect(
      (await org.send('PUT', `${jobs}/ingest/${id}/batches`, 'x', { 'content-type': 'text/plain' })).status,
    ).toBe(415);
    expect((await upload(id, 'LastName,Company\na,b\n')).status).toBe(201);
    expect((await upload(id, 'LastName,Company\na,b\n')).status).toBe(409);
  });

  fact('is refused for unknown operations, objects and keys', async () => {
    const refused = async (more: object) => (await newJob(more))[0].errorCode;
    expect(await refused({ operation: 'explode' })).toBe('INVALIDJOB');
    expect(await refused({ object: 'Nothing' })).toBe('INVALIDJOB');
    expect(await refused({ operation: 'upsert' })).toBe('INVALIDJOB');
    expect(await refused({ operation: 'upsert', externalIdFieldName: 'Title' })).toBe('INVALIDJOB');
    expect(await refused({ operation: 'hardDelete' })).toBe('FEATURENOTENABLED');
  });

  fact('is listed, and gives all three results', async () => {
    const { id } = await run('LastName,Company\na,b\nx,\n');
    const { json } = await org.send('GET', `${jobs}/ingest`);
    expect(json).toMatchObject({ done: true, nextRecordsUrl: null, records: [{ id, jobType: 'V2Ingest' }] });
    expect(await results(id, 'successfulResults')).toMatch(
      /^"sf__Id","sf__Created","LastName","Company"\n"00Q\w{15}","true","a","b"\n$/,
    );
    expect(await results(id, 'failedResults')).toMatch(/^"sf__Id","sf__Error","LastName","Company"\n"",/);
    expect(await results(id, 'unprocessedrecords')).toBe('"LastName","Company"\n');
  });
});
