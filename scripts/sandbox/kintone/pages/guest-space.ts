import type { App } from '../forms/app.ts';
import type { Tenant } from '../tenant.ts';

/** The guest space an app is in; null for every other app. Its pages and calls are then under that space's addresses only. */
export const guestSpaceOf = (tenant: Tenant, app: App): string | null =>
  app.spaceId !== null && tenant.spaces.find(app.spaceId)?.isGuest ? app.spaceId : null;
