import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kintoneAccount, salesforceAccount } from './environment.ts';
import type { LiveFact } from './fact.ts';
import { type LiveTenant, openTenant, type TenantAccount } from './kintone/live-tenant.ts';
import { kintoneFacts } from './kintone-facts.ts';
import { type LiveOrg, type OrgAccount, openOrg } from './salesforce/live-org.ts';
import { salesforceFacts } from './salesforce-facts.ts';

// Run by `npm run test:live` only; what is not named in the environment is skipped.
const tenantAccount = kintoneAccount(process.env);
const orgAccount = salesforceAccount(process.env);

const settle = <Service>(facts: readonly LiveFact<Service>[], service: () => Service): void => {
  for (const { id, sentence, expected, observe } of facts) {
    it(`${id} ${sentence}`, async () => {
      const seen = await observe(service());
      expect(seen, `expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`).toEqual(expected);
    });
  }
};

describe.skipIf(!tenantAccount)('kintone', () => {
  let tenant: LiveTenant;
  beforeAll(async () => {
    tenant = await openTenant(tenantAccount as TenantAccount);
  });
  afterAll(async () => {
    const address = await tenant?.leave();
    if (address) console.log(`Empty now, delete this app by hand (REST cannot): ${address}`);
  });
  settle(kintoneFacts, () => tenant);
});

describe.skipIf(!orgAccount)('Salesforce', () => {
  let org: LiveOrg;
  beforeAll(async () => {
    org = await openOrg(orgAccount as OrgAccount);
  });
  afterAll(async () => {
    const left = (await org?.leave()) ?? [];
    if (left.length > 0) console.log(`Could not be deleted, look for "${org.marker}": ${left.join(', ')}`);
  });
  settle(salesforceFacts, () => org);
});
