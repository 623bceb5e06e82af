import { randomUUID } from 'node:crypto';
import type { LiveFact } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';
import { refusalOf } from './refusal-of.ts';
import { addOne, named, put, value } from './sample-record.ts';

const one = async (tenant: LiveTenant, id: string) =>
  (await tenant.call('GET', `/k/v1/record.json?app=${tenant.app}&id=${id}`)).body.record;

/** What is not certain about the values of records. */
export const writeFacts: readonly LiveFact<LiveTenant>[] = [
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
