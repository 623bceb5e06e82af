import { checkFormulas } from '../calc/check-formulas.ts';
import { KintoneError } from '../errors/kintone-error.ts';
import { schemaOfSettings } from '../records/schema.ts';
import type { StoredRecord } from '../store/record.ts';
import type { Tenant } from '../tenant.ts';
import type { App } from './app.ts';
import type { AppSettings } from './app-settings.ts';
import { migrateValues } from './migrate-values.ts';

/** How long settings take to go live. */
export const deployMs = 300;

/** Begins to put the settings being edited into force; they are live a moment later. */
export const startDeploy = (tenant: Tenant, app: App): void => {
  app.deploy = { status: 'PROCESSING', doneAt: tenant.clock.now() + deployMs };
  // Whoever asks first after the time has come finishes it, so that a clock moved by a test counts as well.
  setTimeout(() => tenant.apps.find(app.id), deployMs + 5).unref();
};

/** Finishes a deploy whose time has come. */
export const settleDeploy = (tenant: Tenant, app: App): void => {
  if (app.deploy?.status !== 'PROCESSING' || tenant.clock.now() < app.deploy.doneAt) return;
  const { doneAt } = app.deploy;
  const succeeded = goLive(app);
  app.deploy = { status: succeeded ? 'SUCCESS' : 'FAIL', doneAt };
  if (succeeded) tenant.deployed(app.id);
};

/** Throws the edited settings away. */
export const revertSettings = (app: App): void => {
  if (app.live) app.preview = { ...app.live, revision: app.preview.revision + 1 };
  app.deploy = { status: 'SUCCESS', doneAt: 0 };
};

/** Refuses settings that could not run: formulas, lookups without a unique key. */
export const checkBeforeDeploy = (tenant: Tenant, app: App): void => {
  checkFormulas(app.preview.fields);
  for (const property of allFields(app.preview)) {
    if (!property.lookup) continue;
    const source = tenant.apps.find(property.lookup.relatedApp.app);
    const key = source && (source.live ?? source.preview).fields[property.lookup.relatedKeyField];
    if (!key)
      throw new KintoneError('GAIA_FC01', (words) =>
        words.fieldNotFound(property.lookup?.relatedKeyField ?? ''),
      );
    if (!key.unique && key.type !== 'RECORD_NUMBER') {
      throw new KintoneError('GAIA_LO03', (words) => words.lookupKeyNotUnique(key.code));
    }
  }
};

const allFields = (settings: AppSettings) =>
  Object.values(settings.fields).flatMap((field) => [field, ...Object.values(field.fields ?? {})]);

const goLive = (app: App): boolean => {
  const next = app.preview;
  const { unique } = schemaOfSettings(next);
  const change = migrateValues(app.live ?? next, next);
  if (hasDuplicates(app, unique, change)) return false;
  app.live = next;
  if (change) app.records.rewrite(change);
  app.records.setUnique(unique);
  return true;
};

const hasDuplicates = (
  app: App,
  unique: readonly string[],
  change: ((record: StoredRecord) => StoredRecord) | null,
): boolean => {
  const added = change ? unique : unique.filter((code) => !app.records.indexes(code));
  if (added.length === 0) return false;
  const seen = new Map(added.map((code) => [code, new Set<string>()]));
  for (const record of app.records.rising()) {
    const { values } = change ? change(record) : record;
    for (const [code, known] of seen) {
      const value = values[code];
      if (typeof value !== 'string' || value === '') continue;
      if (known.has(value)) return true;
      known.add(value);
    }
  }
  return false;
};
