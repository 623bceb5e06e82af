import { type Actor, signature } from '../auth/actor.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import type { Tenant } from '../tenant.ts';
import type { App } from './app.ts';
import type { AppSettings } from './app-settings.ts';

/** Changes the settings being edited and gives their new revision; refuses when the caller knows an older one. */
export const editSettings = (
  tenant: Tenant,
  app: App,
  actor: Actor,
  revision: number,
  change: (settings: AppSettings) => Partial<AppSettings>,
): number => {
  if (revision !== -1 && revision !== app.preview.revision) {
    throw new KintoneError('GAIA_CO02', (words) => words.stale);
  }
  app.preview = { ...app.preview, ...change(app.preview), revision: app.preview.revision + 1 };
  app.modifier = signature(actor);
  app.modifiedAt = tenant.clock.now();
  return app.preview.revision;
};
