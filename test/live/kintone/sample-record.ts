import type { LiveAnswer } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';

/** A field value as kintone takes it. */
export const value = (it: unknown) => ({ value: it });

/** A record with the least it needs. */
export const named = (more: object = {}) => ({ name: value('見本'), ...more });

/** Adds such a record; gives its id. */
export const addOne = async (tenant: LiveTenant, more: object = {}): Promise<string> =>
  (await tenant.add(named(more)))[0] ?? '';

/** Changes one record. */
export const put = (tenant: LiveTenant, change: object): Promise<LiveAnswer> =>
  tenant.call('PUT', '/k/v1/record.json', { app: tenant.app, ...change });
