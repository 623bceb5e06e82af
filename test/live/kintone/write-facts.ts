import { randomUUID } from 'node:crypto';
import type { LiveFact } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';
import { refusalOf } from './refusal-of.ts';

const value = (it: unknown) => ({ value: it });
const named = (more: object = {}) => ({ name: value('見本'), ...more });
const put = (tenant: LiveTenant, change: object) =>
  tenant.call('PUT', '/k/v1/record.json', { app: tenant.app, ...change });
const putMany = (tenant: LiveTenant, body: object) =>
  tenant.call('PUT', '/k/v1/records.json', { app: tenant.app, ...body });
const one = async (tenant: LiveTenant, id: string) =>
  (await tenant.call('GET', `/k/v1/record.json?app=${tenant.app}&id=${id}`)).body.record;
const addOne = async (tenant: LiveTenant, more: object = {}): Promise<string> =>
  (await tenant.add(named(more)))[0] ?? '';

/** What is not certain about writing records. */
export const writeFacts: readonly LiveFact<LiveTenant>[] = [
  {
    id: 'K-01',
    sentence: 'a PUT whose update key finds no record is refused',
    expected: [404, 'GAIA_RE20'],
    observe: async (tenant) =>
      refusalOf(await put(tenant, { updateKey: { field: 'key', value: randomUUID() }, record: {} })),
  },
  {
    id: 'K-04',
    sentence: 'the key field may not stand in the record beside the update key',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) => {
      const key = randomUUID();
      await addOne(tenant, { key: value(key) });
      const record = { key: value(key), plain: value('x') };
      return refusalOf(await put(tenant, { updateKey: { field: 'key', value: key }, record })).slice(0, 2);
    },
  },
  {
    id: 'K-04',
    sentence: 'nor in an upsert',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) => {
      const key = randomUUID();
      const records = [{ updateKey: { field: 'key', value: key }, record: named({ key: value(key) }) }];
      return refusalOf(await putMany(tenant, { upsert: true, records })).slice(0, 2);
    },
  },
  {
    id: 'K-05',
    sentence: 'one call may not change the same record twice',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) => {
      const id = await addOne(tenant);
      const records = [
        { id, record: { plain: value('a') } },
        { id, record: { plain: value('b') } },
      ];
      return refusalOf(await putMany(tenant, { records })).slice(0, 2);
    },
  },
  {
    id: 'K-05',
    sentence: 'one call may not name the same update key twice',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) => {
      const key = randomUUID();
      await addOne(tenant, { key: value(key) });
      const change = { updateKey: { field: 'key', value: key }, record: { plain: value('a') } };
      return refusalOf(await putMany(tenant, { records: [change, change] })).slice(0, 2);
    },
  },
  {
    id: 'K-06',
    sentence: 'an empty update key is refused at its value',
    expected: [400, 'CB_VA01', 'updateKey.value'],
    observe: async (tenant) =>
      refusalOf(await put(tenant, { updateKey: { field: 'key', value: '' }, record: {} })),
  },
  {
    id: 'K-06',
    sentence: 'an update key that is not unique is refused at its field',
    expected: [400, 'CB_VA01', 'updateKey.field'],
    observe: async (tenant) =>
      refusalOf(await put(tenant, { updateKey: { field: 'plain', value: 'x' }, record: {} })),
  },
  {
    id: 'K-07',
    sentence: 'an upsert that inserts needs the required fields, one that updates does not',
    expected: ['CB_VA01', [200, 'done']],
    observe: async (tenant) => {
      const upsert = (key: string) =>
        putMany(tenant, {
          upsert: true,
          records: [{ updateKey: { field: 'key', value: key }, record: { plain: value('x') } }],
        });
      const known = randomUUID();
      await addOne(tenant, { key: value(known) });
      return [(await upsert(randomUUID())).body.code, refusalOf(await upsert(known))];
    },
  },
  {
    id: 'K-08',
    sentence: 'trailing zeros of a number are not kept',
    expected: '1.5',
    observe: async (tenant) =>
      (await one(tenant, await addOne(tenant, { amount: value('1.50') }))).amount.value,
  },
  {
    id: 'K-09',
    sentence: 'a record put back with its number, creator and times is taken, and those stay',
    expected: [[200, 'done'], true],
    observe: async (tenant) => {
      const id = await addOne(tenant);
      const before = await one(tenant, id);
      const system = Object.entries<{ type: string; value: unknown }>(before).filter(([, it]) =>
        ['RECORD_NUMBER', 'CREATOR', 'CREATED_TIME'].includes(it.type),
      );
      const record = Object.fromEntries(system.map(([code, it]) => [code, value(it.value)]));
      const answer = refusalOf(await put(tenant, { id, record }));
      const after = await one(tenant, id);
      return [answer, system.every(([code, it]) => isSame(after[code].value, it.value))];
    },
  },
  {
    id: 'K-10',
    sentence: 'a day that does not exist is refused at its value',
    expected: [400, 'CB_VA01', 'record.day.value'],
    observe: async (tenant) =>
      refusalOf(await put(tenant, { id: await addOne(tenant), record: { day: value('2026-02-30') } })),
  },
  {
    id: 'K-11',
    sentence: 'an unknown person is refused at their place in the value',
    expected: [400, 'CB_VA01', 'record.people.values[0].value'],
    observe: async (tenant) =>
      refusalOf(
        await put(tenant, { id: await addOne(tenant), record: { people: value([{ code: randomUUID() }]) } }),
      ),
  },
  {
    id: 'K-16',
    sentence: 'an insertion that was taken back leaves no gap in the ids',
    expected: 1,
    observe: async (tenant) => {
      const before = Number(await addOne(tenant));
      const key = randomUUID();
      const twice = [named({ key: value(key) }), named({ key: value(key) })];
      await tenant.call('POST', '/k/v1/records.json', { app: tenant.app, records: twice });
      return Number(await addOne(tenant)) - before;
    },
  },
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
