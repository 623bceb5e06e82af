import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type {
  AppRight,
  AppSettings,
  EntityReference,
  FieldRight,
  RecordRight,
} from '../forms/app-settings.ts';
import type { Call, Endpoints } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, managedSettings } from './form.ts';
import { integerOf, list, optionalInteger } from './parameters.ts';
import { notifiedTypes, readEntity } from './read-entity.ts';
import { mayView, visibleRecord } from './read-records.ts';
import { Sent } from './sent.ts';
import { managedApp, permitted, targetApp } from './target-app.ts';

const appHolders = ['USER', 'GROUP', 'ORGANIZATION', 'CREATOR'] as const;
const mostEvaluated = 100;

const holder = (call: Call, settings: AppSettings, sent: Sent, types: readonly string[]): EntityReference => {
  const entity = sent.child('entity');
  return entity.choice('type', types) === 'CREATOR'
    ? { type: 'CREATOR', code: null }
    : readEntity(call, settings, entity, types);
};

const readAppRight = (call: Call, settings: AppSettings, sent: Sent): AppRight => ({
  entity: holder(call, settings, sent, appHolders),
  includeSubs: sent.flag('includeSubs', false),
  appEditable: sent.flag('appEditable', false),
  recordViewable: sent.flag('recordViewable', false),
  recordAddable: sent.flag('recordAddable', false),
  recordEditable: sent.flag('recordEditable', false),
  recordDeletable: sent.flag('recordDeletable', false),
  recordImportable: sent.flag('recordImportable', false),
  recordExportable: sent.flag('recordExportable', false),
});

const readRecordRight = (call: Call, settings: AppSettings, sent: Sent): RecordRight => ({
  filterCond: checkCondition(call, settings, sent.optionalText('filterCond', '')),
  entities: sent.list('entities').map((entry) => ({
    entity: holder(call, settings, entry, notifiedTypes),
    viewable: entry.flag('viewable', false),
    editable: entry.flag('editable', false),
    deletable: entry.flag('deletable', false),
    includeSubs: entry.flag('includeSubs', false),
  })),
});

const readFieldRight = (call: Call, settings: AppSettings, sent: Sent): FieldRight => {
  const code = sent.text('code');
  const inTables = Object.values(settings.fields).some((field) => field.fields?.[code]);
  if (!settings.fields[code] && !inTables)
    throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return {
    code,
    entities: sent.list('entities').map((entry) => ({
      entity: holder(call, settings, entry, notifiedTypes),
      accessibility: entry.choice('accessibility', ['READ', 'WRITE', 'NONE']),
      includeSubs: entry.flag('includeSubs', false),
    })),
  };
};

interface Kind {
  readonly show: (settings: AppSettings) => unknown;
  readonly read: (call: Call, settings: AppSettings) => Partial<AppSettings>;
}

const rights = (call: Call): readonly Sent[] => new Sent(call.parameters).list('rights');

const kinds = {
  app: {
    show: (settings) => settings.acl,
    read: (call, settings) => ({ acl: rights(call).map((it) => readAppRight(call, settings, it)) }),
  },
  record: {
    show: (settings) => settings.recordAcl,
    read: (call, settings) => ({ recordAcl: rights(call).map((it) => readRecordRight(call, settings, it)) }),
  },
  field: {
    show: (settings) => settings.fieldAcl,
    read: (call, settings) => ({ fieldAcl: rights(call).map((it) => readFieldRight(call, settings, it)) }),
  },
} satisfies Record<string, Kind>;

const get = (kind: Kind) => (call: Call) => {
  const settings = managedSettings(call);
  return { rights: kind.show(settings), revision: String(settings.revision) };
};

const putPreview = (kind: Kind) => (call: Call) =>
  edited(call, managedApp(call), (settings) => kind.read(call, settings));

// Permissions are the one setting that can also be changed where it runs, without a deploy.
const putLive = (kind: Kind) => (call: Call) => {
  const app = managedApp(call);
  const live = liveOf(app);
  const expected = optionalInteger(call.parameters, 'revision', -1);
  if (expected !== -1 && expected !== live.revision) {
    throw new KintoneError('GAIA_CO02', (words) => words.stale);
  }
  const change = kind.read(call, live);
  const revision = Math.max(live.revision, app.preview.revision) + 1;
  app.live = { ...live, ...change, revision };
  app.preview = { ...app.preview, ...change, revision };
  return { revision: String(revision) };
};

const liveOf = (app: App): AppSettings => {
  if (!app.live) throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(app.id));
  return app.live;
};

const evaluate = (call: Call) => {
  const { tenant, actor, parameters } = call;
  if (actor.kind === 'token') throw new KintoneError('GAIA_NO01', (words) => words.tokenMayNot);
  const app = permitted(call, targetApp(call), 'view');
  const ids = list(parameters, 'ids').map((id, index) => integerOf(id, `ids[${index}]`, 1));
  if (ids.length > mostEvaluated) throw invalidParameter('ids', (words) => words.tooMany(mostEvaluated));
  const { fields } = liveOf(app);
  return {
    rights: ids.map((id) => {
      const record = app.records.get(id);
      if (record && !mayView(call, app)(record)) throw noPrivilege();
      const own = tenant.access.record(actor, app, visibleRecord(call, app, id));
      const reach = (code: string) => tenant.access.field(actor, app, record ?? null, code);
      return {
        id: String(id),
        record: { viewable: own.view, editable: own.edit, deletable: own.delete },
        fields: Object.fromEntries(
          Object.keys(fields).map((code) => [
            code,
            { viewable: reach(code) !== 'NONE', editable: own.edit && reach(code) === 'WRITE' },
          ]),
        ),
      };
    }),
  };
};

const endpointsOf = (path: string, kind: Kind): Endpoints => ({
  [`GET ${path}`]: { run: get(kind) },
  [`PUT ${path}`]: { run: putLive(kind), requires: ['app', 'rights'] },
  [`GET preview/${path}`]: { run: get(kind) },
  [`PUT preview/${path}`]: { run: putPreview(kind), requires: ['app', 'rights'] },
});

/** Who may do what with an app, its records and its fields. */
export const permissionEndpoints: Endpoints = {
  ...endpointsOf('app/acl.json', kinds.app),
  ...endpointsOf('record/acl.json', kinds.record),
  ...endpointsOf('field/acl.json', kinds.field),
  'GET records/acl/evaluate.json': { run: evaluate },
};
