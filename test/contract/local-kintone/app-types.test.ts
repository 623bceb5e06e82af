import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHistoryApp } from '../../../plugin/config/compose-history-app.ts';
import { customersApp } from '../../../scripts/start/sample/apps.ts';
import { historyApp } from '../../../shared/config/history-app.ts';
import { createStateApps } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { linkApp, logApp } from '../../../shared/connectors/kintone/state/state-apps.ts';
import type { Result } from '../../../shared/result.ts';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { generateTypes } from './generate-types.ts';

type AppName = 'customers' | 'link' | 'log' | 'history';
type Properties = Parameters<typeof kintone.makeApp>[1];

let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
let apps: Record<AppName, string>;

const made = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

beforeAll(async () => {
  kintone = await startLocalKintone();
  const clock = { now: () => kintone.clock.now(), sleep: async (ms: number) => kintone.clock.advance(ms) };
  const { log, links: link } = made(await createStateApps(kintone.client, clock));
  const history = made(await createHistoryApp(kintone.client, clock));
  const customers = await kintone.makeApp(customersApp.name, customersApp.properties as Properties);
  apps = { customers, link, log, history };
});
afterAll(() => kintone.stop());

describe('the types of our own apps', () => {
  it.each([
    ['customers', 'Customer'],
    ['link', 'RenkeiLink'],
    ['log', 'RenkeiLog'],
    ['history', 'CallHistory'],
  ] as const)('that are kept for %s are what the official generator writes', async (name, type) => {
    const text = await generateTypes(kintone.url, apps[name], type);
    await expect(text).toMatchFileSnapshot(`../../fixtures/app-types/${name}.d.ts`);
  });

  it('know every field that the definitions name, and no other', () => {
    // What does not compile here has drifted apart from the apps; run with -u to write the types anew.
    const customer: Record<keyof kintone.types.Customer, true> = {
      company_name: true,
      last_name: true,
      first_name: true,
      department: true,
      title: true,
      mail: true,
      tel: true,
      phase: true,
      memo: true,
    };
    const call: Record<keyof kintone.types.CallHistory, true> = {
      call_id: true,
      direction: true,
      number: true,
      customer_name: true,
      customer: true,
      started_at: true,
      ended_at: true,
      duration: true,
      result: true,
      memo: true,
      recordings: true,
      user: true,
    };
    expect(Object.keys(customer).sort()).toEqual(Object.keys(customersApp.properties).sort());
    expect(Object.keys(call).sort()).toEqual(historyApp.fields.map((it) => it.code).sort());
  });

  it('fit the records that kintone gives', async () => {
    const record: Partial<Record<keyof kintone.types.CallHistory, { value: string }>> = {
      call_id: { value: 'call-1' },
      direction: { value: '発信' },
      duration: { value: '65' },
      started_at: { value: '2026-11-22T01:00:00Z' },
    };
    const { id } = await kintone.client.record.addRecord({ app: apps.history, record });
    const read = await kintone.client.record.getRecord({ app: apps.history, id });
    // The generator's types allow a field without its type, which the client's own do not.
    const saved = read.record as unknown as kintone.types.SavedCallHistory;
    expect([saved.call_id.value, saved.direction.value, saved.duration.value]).toEqual([
      'call-1',
      '発信',
      '65',
    ]);
    expect(saved.$id.value).toBe(id);
  });

  it('name the keys and states that the stores write', () => {
    const link: (keyof kintone.types.RenkeiLink)[] = ['kind', 'key', 'partner', 'agreed', 'fence'];
    const log: (keyof kintone.types.RenkeiLog)[] = ['kind', 'key', 'run', 'state', 'body'];
    expect(linkApp.fields.map((it) => it.code)).toEqual(expect.arrayContaining(link));
    expect(logApp.fields.map((it) => it.code)).toEqual(expect.arrayContaining(log));
  });
});
