import type { App } from '../forms/app.ts';
import { recordTitle } from '../records/record-title.ts';
import { recordShower } from '../records/show-record.ts';
import type { Tenant } from '../tenant.ts';

/** What a notification says about the record: the record itself, its title and its address. */
export const describeEvent = (
  tenant: Tenant,
  app: App,
  recordId: number,
): Readonly<Record<string, unknown>> => {
  const record = app.records.get(recordId);
  if (!record) return {};
  // A webhook is told everything, whoever made the change.
  const token = { token: '', appId: app.id, permissions: ['view'] as const };
  const shown = recordShower(tenant, app, { kind: 'token', tokens: [token] }, null)(record);
  return {
    record: shown,
    recordTitle: recordTitle(app, shown, recordId),
    url: `${tenant.url}/k/${app.id}/show#record=${recordId}`,
  };
};
