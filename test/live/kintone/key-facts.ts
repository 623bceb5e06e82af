import { randomUUID } from 'node:crypto';
import type { LiveFact } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';
import { refusalOf } from './refusal-of.ts';
import { addOne, named, put, value } from './sample-record.ts';

const putMany = (tenant: LiveTenant, body: object) =>
  tenant.call('PUT', '/k/v1/records.json', { app: tenant.app, ...body });

/** What is not certain about update keys and upserts. */
export const keyFacts: readonly LiveFact<LiveTenant>[] = [
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
];
