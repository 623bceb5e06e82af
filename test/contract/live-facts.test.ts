import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveFact } from '../live/fact.ts';
import { type LiveTenant, openTenant } from '../live/kintone/live-tenant.ts';
import { kintoneFacts } from '../live/kintone-facts.ts';
import { localOrganization, localTenant } from '../live/local-services.ts';
import { type LiveOrg, openOrg } from '../live/salesforce/live-org.ts';
import { salesforceFacts } from '../live/salesforce-facts.ts';
import { startLocalKintone } from '../support/local-kintone.ts';
import { startLocalSalesforce } from '../support/local-salesforce.ts';

const hold = <Service>(facts: readonly LiveFact<Service>[], service: () => Service): void => {
  for (const { id, sentence, expected, observe } of facts) {
    it(`${id} ${sentence}`, async () => expect(await observe(service())).toEqual(expected));
  }
};

describe('what is believed about kintone is what the local kintone does', () => {
  let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
  let tenant: LiveTenant;
  beforeAll(async () => {
    kintone = await startLocalKintone();
    tenant = await openTenant(localTenant(kintone));
  });
  afterAll(() => kintone.stop());
  hold(kintoneFacts, () => tenant);

  it('nothing is sent that names an app of somebody else, or no app at all', async () => {
    const stranger = await kintone.makeApp('他のアプリ', {});
    const { app } = tenant;
    const calls: readonly (readonly [string, string, unknown])[] = [
      ['GET', `/k/v1/records.json?app=${stranger}`, undefined],
      ['DELETE', '/k/v1/records.json', { app: stranger, ids: [1] }],
      ['POST', '/k/v1/preview/app/deploy.json', { apps: [{ app }, { app: stranger }] }],
      [
        'POST',
        '/k/v1/bulkRequest.json',
        { requests: [{ payload: { app } }, { payload: { app: stranger } }] },
      ],
      ['GET', '/k/v1/apps.json', undefined],
    ];
    for (const call of calls) await expect(tenant.call(...call)).rejects.toThrow('belongs to this run');
  });

  it('the records of a run are gone when it leaves', async () => {
    await tenant.add(...Array.from({ length: 100 }, () => ({ name: { value: '見本' } })));
    expect(await tenant.leave()).toContain(`/k/${tenant.app}/ (renkei-live `);
    expect((await kintone.client.record.getRecords({ app: tenant.app })).records).toEqual([]);
  });
});

describe('what is believed about Salesforce is what the local Salesforce does', () => {
  let salesforce: Awaited<ReturnType<typeof startLocalSalesforce>>;
  let org: LiveOrg;
  beforeAll(async () => {
    salesforce = await startLocalSalesforce();
    org = await openOrg(localOrganization(salesforce));
  });
  afterAll(() => salesforce.stop());
  hold(salesforceFacts, () => org);

  it('nothing is sent that would change a record of somebody else', async () => {
    const [{ id = '' } = {}] = await salesforce.connection.create('Contact', [{ LastName: '他人' }]);
    const calls: readonly (readonly [string, string, unknown])[] = [
      ['PATCH', `/sobjects/Contact/${id}`, { LastName: 'x' }],
      ['DELETE', `/composite/sobjects?ids=${id}`, undefined],
      ['POST', '/composite/sobjects?_HttpMethod=PATCH', { records: [{ id, LastName: 'x' }] }],
      ['POST', '/sobjects/Task', { WhoId: id }],
      ['POST', '/composite', { compositeRequest: [{ method: 'DELETE', url: `/sobjects/Contact/${id}` }] }],
    ];
    for (const call of calls) await expect(org.call(...call)).rejects.toThrow('is not of this run');
  });

  it('the records of a run are gone when it leaves, those of others stay', async () => {
    expect(await org.leave()).toEqual([]);
    const count = async (soql: string) => (await salesforce.connection.query(soql)).totalSize;
    expect(await count(`SELECT Id FROM Lead WHERE Company = '${org.marker}'`)).toBe(0);
    expect(await count("SELECT Id FROM Contact WHERE LastName = '他人'")).toBe(1);
  });
});

it.each([
  ['kintone', kintoneFacts],
  ['salesforce', salesforceFacts],
] as const)('every fact about %s stands in the list of what is not confirmed', (name, facts) => {
  const page = readFileSync(new URL(`../../docs/unverified/${name}.md`, import.meta.url), 'utf8');
  const rows = new Set([...page.matchAll(/^\| ([KS]-\d+) /gm)].map(([, id]) => id));
  expect(facts.map((it) => it.id).filter((id) => !rows.has(id))).toEqual([]);
});
