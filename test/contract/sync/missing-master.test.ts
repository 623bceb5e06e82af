import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Job } from '../../../shared/config/config.ts';
import { kintoneSide } from '../../../shared/connectors/kintone/kintone-side.ts';
import { salesforceSide } from '../../../shared/connectors/salesforce/salesforce-side.ts';
import type { FindRule } from '../../../shared/mapping/mapping.ts';
import { retryFailed } from '../../../shared/sync/run/retry-failed.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { findRelated } from '../../../shared/sync/translate/find-related.ts';
import { customerJob, row } from '../../support/customer-job.ts';
import { startRealWorld } from '../../support/real-world.ts';

// Contacts of Salesforce become customers of kintone, whose company is a lookup into an app of companies.

let world: Awaited<ReturnType<typeof startRealWorld>>;
let companies: string;
let customers: string;
let strict: string;
beforeAll(async () => {
  world = await startRealWorld();
  const text = (code: string, more: object = {}) =>
    ({ type: 'SINGLE_LINE_TEXT', code, label: code, ...more }) as never;
  const lookup = (app: string) => ({
    relatedApp: { app },
    relatedKeyField: '会社名',
    fieldMappings: [{ field: '住所', relatedField: '所在地' }],
    lookupPickerFields: ['会社名'],
    filterCond: '',
    sort: '',
  });
  const customerApp = (app: string) =>
    world.kintone.makeApp('顧客', {
      氏名: text('氏名'),
      メール: { type: 'LINK', code: 'メール', label: 'メール', protocol: 'MAIL' },
      会社: text('会社', { lookup: lookup(app) }),
      住所: text('住所'),
    });
  companies = await world.kintone.makeApp('会社', {
    会社名: text('会社名', { unique: true }),
    所在地: text('所在地'),
  });
  strict = await world.kintone.makeApp('会社', {
    会社名: text('会社名', { unique: true }),
    所在地: text('所在地', { required: true }),
  });
  customers = await customerApp(companies);
});
afterAll(() => world.stop());
beforeEach(() => world.kintone.clock.advance(900_000));

let number = 0;
const jobOf = (find?: FindRule, app = customers): Job => {
  number += 1;
  const way = { direction: 'receive' } as const;
  return customerJob({
    id: `people-${number}`,
    kind: 'upsert',
    left: { app, guestSpace: null, condition: '' },
    initial: { kind: 'since', date: new Date(world.clock.now()).toISOString().slice(0, 10) },
    mapping: {
      rows: [
        row('氏名', 'LastName', way),
        row('メール', 'Email', { ...way, role: 'key' }),
        row('会社', 'Department', { ...way, whenEmpty: 'leave', ...(find ? { find } : {}) }),
      ],
      key: { row: 'email', fallbacks: [] },
      timeZone: 'Asia/Tokyo',
      region: 'JP',
    },
  });
};
const portsOf = ({ left }: Job) => {
  const openApp = (id: string) => kintoneSide(world.kintone.client, { app: id, clock: world.clock });
  const openObject = (object: string) =>
    salesforceSide(world.salesforce.connection, { object, clock: world.clock });
  const prepare = findRelated((side, entity) => (side === 'left' ? openApp : openObject)(entity).target);
  return { ...world.ports(), prepare, left: openApp(left.app) };
};
const contact = (name: string, company: string) =>
  world.salesforce.connection.create('Contact', [
    { LastName: name, Email: `${name}@example.com`, Department: company },
  ]);
const recordsOf = async (app: string, query: string) =>
  (await world.kintone.client.record.getRecords({ app, query })).records;
const forName = (job: Job, name: string): Job => ({
  ...job,
  right: { ...job.right, condition: `LastName = '${name}'` },
});

test.each([
  ['as kintone refuses it', undefined],
  ['as the rule finds out beforehand', { among: [], missing: 'fail' } as FindRule],
])(
  '[HOT-59] without its company a customer fails with field and key, %s; with it a retry succeeds',
  async (_, find) => {
    const name = `retry${number}`;
    const company = `株式会社${name}`;
    await contact(name, company);
    const job = forName(jobOf(find), name);
    const run = await runJob(portsOf(job), { job, trigger: 'manual' });
    expect(run).toMatchObject({ state: 'done', counts: { read: 1, failed: 1 } });
    const told = JSON.stringify([run.items[0]?.fault, run.items[0]?.issues]);
    expect(told).toMatch(/LOOKUP_MISSING/);
    expect(told).toContain('会社');
    expect(told).toContain(company);
    await world.kintone.client.record.addRecord({
      app: companies,
      record: { 会社名: { value: company }, 所在地: { value: '札幌' } },
    });
    const again = await retryFailed(portsOf(job), run.run, { job });
    expect(again).toMatchObject({ value: [{ state: 'done', counts: { read: 1, created: 1, failed: 0 } }] });
    expect(await recordsOf(customers, `メール = "${name}@example.com"`)).toMatchObject([
      { 会社: { value: company }, 住所: { value: '札幌' } },
    ]);
  },
);

test('[HOT-59] a missing company is added by its key alone where the rule says so, once for all of its people', async () => {
  const company = 'まとめて株式会社';
  for (const name of ['one', 'two', 'three']) await contact(`staff-${name}`, company);
  const job = { ...jobOf({ among: [], missing: 'fail', create: { fields: {} } }) };
  const mine = { ...job, right: { ...job.right, condition: "LastName LIKE 'staff-%'" } };
  const run = await runJob(portsOf(mine), { job: mine, trigger: 'manual' });
  expect(run).toMatchObject({ state: 'done', counts: { created: 3, failed: 0 } });
  expect(run.items[0]?.issues).toMatchObject([
    { code: 'RELATED_ADDED', values: { value: company, object: companies } },
  ]);
  expect(await recordsOf(companies, `会社名 = "${company}"`)).toMatchObject([{ 所在地: { value: '' } }]);
  expect(await recordsOf(customers, `会社 = "${company}"`)).toHaveLength(3);
});

test('[HOT-59] where the company may not be added like that, its people fail with the reason and all others are written', async () => {
  await contact('proud-one', '必須株式会社');
  await contact('proud-two', '');
  const app = await world.kintone.makeApp('顧客', {
    氏名: { type: 'SINGLE_LINE_TEXT', code: '氏名', label: '氏名' },
    メール: { type: 'LINK', code: 'メール', label: 'メール', protocol: 'MAIL' },
    会社: {
      type: 'SINGLE_LINE_TEXT',
      code: '会社',
      label: '会社',
      lookup: {
        relatedApp: { app: strict, code: '' },
        relatedKeyField: '会社名',
        fieldMappings: [],
        lookupPickerFields: ['会社名'],
        filterCond: '',
        sort: '',
      },
    } as never,
  });
  const job = jobOf({ among: [], missing: 'fail', create: { fields: {} } }, app);
  const mine = { ...job, right: { ...job.right, condition: "LastName LIKE 'proud-%'" } };
  const run = await runJob(portsOf(mine), { job: mine, trigger: 'manual' });
  expect(run).toMatchObject({ state: 'done', counts: { created: 1, failed: 1 } });
  const failed = run.items.find((it) => it.done === 'failed');
  expect(failed?.issues).toMatchObject([
    { code: 'RELATED_REFUSED', severity: 'error', values: { value: '必須株式会社', object: strict } },
  ]);
  expect(await recordsOf(strict, '')).toEqual([]);
});
