import 'jsforce/lib/api/bulk.js';
import { beforeAll, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
// No reset between the tests: jsforce closes its jobs behind the back of whoever waited for the results.
beforeAll(() => {
  org.conn.bulk.pollInterval = 50;
});

const lead = (i: number) => ({ LastName: `L${i}`, Company: 'C', KintoneKey__c: `k${i}` });

describe('Bulk API 1.0 by jsforce', () => {
  fact('answers row by row in the order of the rows', async () => {
    const results = await org.conn.bulk.load('Lead', 'insert', [
      lead(11),
      { LastName: 'x' },
      lead(12),
    ] as never);
    expect(results.map((it) => (it as { success: boolean }).success)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({
      id: null,
      errors: ['REQUIRED_FIELD_MISSING:Required fields are missing: [Company]:Company --'],
    });
  });

  fact('upserts by an external id', async () => {
    const upsert = () =>
      org.conn.bulk.load('Lead', 'upsert', { extIdField: 'KintoneKey__c' }, [lead(1), lead(2)] as never);
    const created = (results: unknown) => (results as { created: boolean }[]).map((it) => it.created);
    expect(created(await upsert())).toEqual([true, true]);
    expect(created(await upsert())).toEqual([false, false]);
  });

  fact('queries', async () => {
    const records = await (
      await org.conn.bulk.query(
        "SELECT LastName FROM Lead WHERE KintoneKey__c IN ('k1', 'k2') ORDER BY LastName",
      )
    ).toArray();
    expect(records).toEqual([{ LastName: 'L1' }, { LastName: 'L2' }]);
  });

  fact('refuses an unknown object', async () => {
    expect((await refusal(org.conn.bulk.load('Nothing', 'insert', [lead(1)] as never) as never)).name).toBe(
      'InvalidJob',
    );
  });
});

fact('Bulk API 1.0 in JSON, as other clients speak it', async () => {
  const root = '/services/async/59.0/job';
  const headers = { 'x-sfdc-session': org.conn.accessToken ?? '', 'content-type': 'application/json' };
  const job = await org.send(
    'POST',
    root,
    { operation: 'insert', object: 'Lead', contentType: 'JSON' },
    headers,
  );
  expect([job.status, job.json.state]).toEqual([201, 'Open']);
  const batch = await org.send(
    'POST',
    `${root}/${job.json.id}/batch`,
    [lead(21), { LastName: 'x' }],
    headers,
  );
  expect(batch.json).toMatchObject({ jobId: job.json.id, state: 'Queued' });
  expect((await org.send('POST', `${root}/${job.json.id}`, { state: 'Closed' }, headers)).json.state).toBe(
    'Closed',
  );
  await org.control('/clock', { advanceMs: 60_000 });
  const done = await org.send('GET', `${root}/${job.json.id}/batch/${batch.json.id}`, undefined, headers);
  expect(done.json).toMatchObject({ state: 'Completed', numberRecordsProcessed: 2, numberRecordsFailed: 1 });
  const { json } = await org.send(
    'GET',
    `${root}/${job.json.id}/batch/${batch.json.id}/result`,
    undefined,
    headers,
  );
  expect(json).toMatchObject([
    { success: true, created: true, errors: [] },
    { success: false, id: null, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', fields: ['Company'] }] },
  ]);
  const stranger = await org.send('GET', `${root}/${job.json.id}`, undefined, {
    ...headers,
    'x-sfdc-session': 'x',
  });
  expect([stranger.status, stranger.json.exceptionCode]).toEqual([400, 'InvalidSessionId']);
});
