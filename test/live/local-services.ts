import type { startLocalKintone } from '../support/local-kintone.ts';
import type { startLocalSalesforce } from '../support/local-salesforce.ts';
import { kintoneHeaders } from './environment.ts';
import type { TenantAccount } from './kintone/live-tenant.ts';
import type { OrgAccount } from './salesforce/live-org.ts';

/** The local kintone as a tenant: its time passes when somebody waits. */
export const localTenant = ({
  url,
  clock,
}: Awaited<ReturnType<typeof startLocalKintone>>): TenantAccount => ({
  url,
  person: kintoneHeaders('admin', 'admin'),
  basicAuth: null,
  username: 'admin',
  pause: async (ms) => clock.advance(ms),
});

/** The local Salesforce as an organization. */
export const localOrganization = ({
  url,
  clock,
}: Awaited<ReturnType<typeof startLocalSalesforce>>): OrgAccount => ({
  loginUrl: url,
  clientId: 'sandbox',
  clientSecret: 'sandbox',
  version: '67.0',
  pause: async (ms) => clock.advance(ms),
});
