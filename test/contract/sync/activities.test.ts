import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Job } from '../../../shared/config/config.ts';
import { kintoneSide } from '../../../shared/connectors/kintone/kintone-side.ts';
import { salesforceSide } from '../../../shared/connectors/salesforce/salesforce-side.ts';
import type { FindRule } from '../../../shared/mapping/mapping.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { findRelated } from '../../../shared/sync/translate/find-related.ts';
import { activityJob, people } from '../../support/activity-world.ts';
import { row } from '../../support/customer-job.ts';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let app: string;
beforeAll(async () => {
  world = await startRealWorld();
  app = await world.kintone.makeApp('応対履歴', {
    応対ID: { type: 'SINGLE_LINE_TEXT', code: '応対ID', label: '応対ID' },
    件名: { type: 'SINGLE_LINE_TEXT', code: '件名', label: '件名' },
    顧客: { type: 'SINGLE_LINE_TEXT', code: '顧客', label: '顧客' },
    担当: { type: 'LINK', code: '担当', label: '担当', protocol: 'MAIL' },
  });
});
afterAll(() => world.stop());

let number = 0;
let job: Job;
/** A job of its own for each test, from now on. */
const open = (more: Partial<Job> = {}, owner?: FindRule) => {
  number += 1;
  const left = { app, guestSpace: null, condition: '' };
  const id = `activities-${number}`;
  const enabledAt = new Date(world.clock.now()).toISOString();
  job = activityJob({ id, left, initial: { kind: 'fromNow' }, enabledAt, ...more }, people, owner);
};
const run = () => {
  const { clock, kintone, salesforce, ports } = world;
  const openApp = (id: string) => kintoneSide(kintone.client, { app: id, clock });
  const openObject = (object: string) => salesforceSide(salesforce.connection, { object, clock });
  const prepare = findRelated((side, entity) => (side === 'left' ? openApp : openObject)(entity).target);
  return runJob(
    { ...ports(), prepare, left: openApp(app), right: openObject('Task') },
    { job, trigger: 'schedule' },
  );
};
const act = async (ids: readonly string[], more: { [field: string]: { value: string } } = {}) => {
  const records = ids.map((it) => ({ 応対ID: { value: it }, 件名: { value: '見積' }, ...more }));
  await world.kintone.client.record.addRecords({ app, records });
};
const tasks = async (key: string) => {
  const fields = 'Id, Subject, WhoId, WhatId, OwnerId, KintoneKey__c';
  const soql = `SELECT ${fields} FROM Task WHERE KintoneKey__c LIKE '${app}:${key}%' ORDER BY KintoneKey__c`;
  return (await world.salesforce.connection.query(soql)).records;
};
const drop = (do_: object, more: object = {}) =>
  world.salesforce.control('faults', [
    { match: { method: 'POST', path: '/services/data/v67.0/composite/sobjects', ...more }, do: do_ },
  ] as never);

beforeEach(() => world.kintone.clock.advance(900_000));

test('[REL-07][REL-29][REL-30] an activity of kintone becomes one task of the contact it names, related to nothing else', async () => {
  open();
  const [ann] = await world.salesforce.connection.create('Contact', [
    { LastName: '安', Email: 'ann@example.com' },
  ]);
  await act(['A-1'], { 顧客: { value: 'Ann@example.com' } });
  await act(['A-2'], { 顧客: { value: 'nobody@example.com' } });
  expect(await run()).toMatchObject({ state: 'done', counts: { created: 2, failed: 0 } });
  expect(await tasks('A-')).toMatchObject([
    { Subject: '見積', WhoId: ann?.id, WhatId: null, KintoneKey__c: `${app}:A-1` },
    { Subject: '見積', WhoId: null, WhatId: null, KintoneKey__c: `${app}:A-2` },
  ]);
});

describe('whatever becomes of the answer', () => {
  test('[REL-07] a task that was written before the connection closed is not written again', async () => {
    open();
    await act(['B-1', 'B-2', 'B-3']);
    await drop({ drop: 'after' });
    // The answer never came: the second attempt found all three of them there.
    expect(await run()).toMatchObject({ state: 'done', writes: 0, counts: { skipped: 3, failed: 0 } });
    expect((await tasks('B-')).map((it) => it.KintoneKey__c)).toEqual(
      ['B-1', 'B-2', 'B-3'].map((it) => `${app}:${it}`),
    );
  });

  test('[REL-07] nor by the run that comes after one which never learned of it', async () => {
    open();
    await act(['C-1', 'C-2']);
    await drop({ drop: 'after' }, { times: 1 });
    await world.salesforce.control('faults', [
      {
        match: { method: 'GET', path: '/services/data/v67.0/query', after: 1, times: 20 },
        do: { drop: true },
      },
    ] as never);
    const ended = await run();
    expect(ended).toMatchObject({ state: 'held', counts: { created: 0 } });
    await fetch(`${world.salesforce.url}/__sandbox/faults`, { method: 'DELETE' });
    world.kintone.clock.advance(900_000);
    expect(await run()).toMatchObject({ state: 'done', counts: { created: 0, failed: 0 } });
    expect(await tasks('C-')).toHaveLength(2);
  });
});

test('[REL-07] a task becomes one record of kintone, also when the connection closes after it was written', async () => {
  open();
  const way = { direction: 'receive' } as const;
  const rows = [row('応対ID', 'Id', { ...way, role: 'key' }), row('件名', 'Subject', way)];
  job = {
    ...job,
    right: { ...job.right, condition: "Subject LIKE 'G-%'" },
    mapping: { ...job.mapping, rows, key: { row: 'id', fallbacks: [] } },
  };
  const made = await world.salesforce.connection.create('Task', [{ Subject: 'G-1' }, { Subject: 'G-2' }]);
  // The first such request takes the lease.
  await world.kintone.control('faults', [
    { match: { method: 'POST', path: '/k/v1/bulkRequest.json', after: 1 }, do: { drop: 'after' } },
  ] as never);
  expect(await run()).toMatchObject({ state: 'done', writes: 0, counts: { skipped: 2, failed: 0 } });
  const { records } = await world.kintone.client.record.getRecords({
    app,
    query: '件名 like "G-" order by 件名 asc',
  });
  expect(records.map((it) => it.応対ID?.value)).toEqual(made.map((it) => `Task:${it.id}`));
});

test('[REL-40] an activity that is edited in kintone leaves its task as it is, unless updates were asked for', async () => {
  open();
  await act(['D-1']);
  await run();
  const edit = async (subject: string) => {
    world.kintone.clock.advance(900_000);
    const { records } = await world.kintone.client.record.getRecords({ app, query: '応対ID = "D-1"' });
    const id = String(records[0]?.$id?.value);
    await world.kintone.client.record.updateRecord({ app, id, record: { 件名: { value: subject } } });
  };
  await edit('再見積');
  expect(await run()).toMatchObject({ state: 'done', writes: 0 });
  expect(await tasks('D-')).toMatchObject([{ Subject: '見積' }]);
  job = { ...job, whenChanged: 'update' };
  await edit('再々見積');
  expect(await run()).toMatchObject({ state: 'done', counts: { updated: 1 } });
  expect(await tasks('D-')).toMatchObject([{ Subject: '再々見積' }]);
});

describe('[REL-42][REL-49][REL-50][REL-51] the acting user', () => {
  const posts = async () => {
    const log = (await world.salesforce.control('requests')) as
      | { requests: { method: string; body: string }[] }
      | { method: string; body: string }[];
    const entries = Array.isArray(log) ? log : log.requests;
    return entries.filter((it) => it.method === 'POST' && it.body.includes('"User"'));
  };
  const profile = async () => {
    const soql = "SELECT Id FROM Profile WHERE Name LIKE '%API%' LIMIT 1";
    return String((await world.salesforce.connection.query(soql)).records[0]?.Id);
  };
  const byMail = { among: [{ entity: 'User', by: ['Email'] }], missing: 'leave' } as const;

  test('who is not known is never added unless the job says so: the task belongs to the connecting user', async () => {
    open({}, byMail);
    await act(['E-1'], { 担当: { value: 'newcomer@example.com' } });
    expect(await run()).toMatchObject({ counts: { created: 1, failed: 0 } });
    expect(await posts()).toEqual([]);
    const me = (
      await world.salesforce.connection.query(
        "SELECT Id FROM User WHERE Username = 'integration@sandbox.test'",
      )
    ).records[0];
    expect(await tasks('E-')).toMatchObject([{ OwnerId: me?.Id }]);
  });

  test('with it switched on, one user is added by one request, with the profile that was named', async () => {
    const fields = {
      Username: '{key}',
      LastName: '{key}',
      Alias: 'renkei',
      ProfileId: await profile(),
      TimeZoneSidKey: 'Asia/Tokyo',
      LocaleSidKey: 'ja_JP',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'ja',
    };
    open({}, { ...byMail, create: { fields } });
    await act(['F-1', 'F-2', 'F-3'], { 担当: { value: 'newcomer@example.com' } });
    expect(await run()).toMatchObject({ counts: { created: 3, failed: 0 } });
    expect(await posts()).toHaveLength(1);
    const found = await world.salesforce.connection.query(
      "SELECT Id, ProfileId FROM User WHERE Email = 'newcomer@example.com'",
    );
    expect(found.records).toMatchObject([{ ProfileId: fields.ProfileId }]);
    expect(await tasks('F-')).toMatchObject(Array(3).fill({ OwnerId: found.records[0]?.Id }));
  });
});
