import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type {
  AppRight,
  AppSettings,
  EntityReference,
  FieldRight,
  RecordRight,
} from '../forms/app-settings.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, managedSettings } from './form.ts';
import {
  flag,
  integerOf,
  list,
  object,
  objectOf,
  optionalChoice,
  optionalInteger,
  optionalText,
  text,
} from './parameters.ts';
import { mayView, visibleRecord } from './read-records.ts';
import { managedApp, permitted, targetApp } from './target-app.ts';

const entityTypes = ['USER', 'ORGANIZATION', 'GROUP', 'CREATOR', 'FIELD_ENTITY'] as const;
const mostEvaluated = 100;

const readEntity = (call: Call, sent: Parameters): EntityReference => {
  const entity = object(sent, 'entity');
  const type = optionalChoice(entity, 'type', entityTypes) ?? 'USER';
  const code = optionalText(entity, 'code');
  if (type === 'USER' && !call.tenant.users.find(code ?? '')) {
    throw invalidParameter('rights', (words) => words.userNotFound(code ?? ''));
  }
  return { type, code: type === 'CREATOR' ? null : code };
};

const readAppRight = (call: Call, sent: Parameters): AppRight => ({
  entity: readEntity(call, sent),
  includeSubs: flag(sent, 'includeSubs'),
  appEditable: flag(sent, 'appEditable'),
  recordViewable: flag(sent, 'recordViewable'),
  recordAddable: flag(sent, 'recordAddable'),
  recordEditable: flag(sent, 'recordEditable'),
  recordDeletable: flag(sent, 'recordDeletable'),
  recordImportable: flag(sent, 'recordImportable'),
  recordExportable: flag(sent, 'recordExportable'),
});

const readRecordRight = (call: Call, sent: Parameters, settings: AppSettings): RecordRight => ({
  filterCond: checkCondition(call, settings, optionalText(sent, 'filterCond') ?? ''),
  entities: list(sent, 'entities').map((it) => {
    const entry = objectOf(it);
    return {
      entity: readEntity(call, entry),
      viewable: flag(entry, 'viewable'),
      editable: flag(entry, 'editable'),
      deletable: flag(entry, 'deletable'),
      includeSubs: flag(entry, 'includeSubs'),
    };
  }),
});

const readFieldRight = (call: Call, sent: Parameters, settings: AppSettings): FieldRight => {
  const code = text(sent, 'code');
  if (!settings.fields[code]) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return {
    code,
    entities: list(sent, 'entities').map((it) => {
      const entry = objectOf(it);
      return {
        entity: readEntity(call, entry),
        accessibility: optionalChoice(entry, 'accessibility', ['READ', 'WRITE', 'NONE']) ?? 'NONE',
        includeSubs: flag(entry, 'includeSubs'),
      };
    }),
  };
};

interface Kind {
  readonly show: (settings: AppSettings) => unknown;
  readonly read: (call: Call, settings: AppSettings) => Partial<AppSettings>;
}

const rights = (call: Call): readonly Parameters[] => list(call.parameters, 'rights').map(objectOf);

const kinds = {
  app: {
    show: (settings) => settings.acl,
    read: (call) => ({ acl: rights(call).map((it) => readAppRight(call, it)) }),
  },
  record: {
    show: (settings) => settings.recordAcl,
    read: (call, settings) => ({ recordAcl: rights(call).map((it) => readRecordRight(call, it, settings)) }),
  },
  field: {
    show: (settings) => settings.fieldAcl,
    read: (call, settings) => ({ fieldAcl: rights(call).map((it) => readFieldRight(call, it, settings)) }),
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
  [`PUT ${path}`]: { run: putLive(kind) },
  [`GET preview/${path}`]: { run: get(kind) },
  [`PUT preview/${path}`]: { run: putPreview(kind) },
});

/** Who may do what with an app, its records and its fields. */
export const permissionEndpoints: Endpoints = {
  ...endpointsOf('app/acl.json', kinds.app),
  ...endpointsOf('record/acl.json', kinds.record),
  ...endpointsOf('field/acl.json', kinds.field),
  'GET records/acl/evaluate.json': { run: evaluate },
};
