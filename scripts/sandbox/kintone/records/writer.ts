import { type Actor, signature } from '../auth/actor.ts';
import { KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Problems } from '../errors/problems.ts';
import type { App } from '../forms/app.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { EntityValue, StoredRecord, TableRow, Value } from '../store/record.ts';
import type { Tenant } from '../tenant.ts';
import { attachFile } from './attach-file.ts';
import { computeFormulas } from './compute.ts';
import { copyLookups, type SourceApp } from './lookups.ts';
import type { WriteContext } from './place.ts';
import { checkLevel, readLevel, type SentFields, sentValue } from './read-level.ts';
import { checkTable, readTable } from './read-table.ts';
import { type Schema, schemaOf } from './schema.ts';
import { readSystemFields } from './system-fields.ts';
import { minuteTime } from './times.ts';

/** Everything that writing records of one app in one request needs. */
export interface Writer {
  readonly tenant: Tenant;
  readonly app: App;
  readonly schema: Schema;
  readonly actor: Actor;
  readonly by: EntityValue;
  readonly context: WriteContext;
  readonly source: SourceApp;
}

/** A writer for one app and one request. */
export const createWriter = (tenant: Tenant, app: App, actor: Actor): Writer => {
  const by = signature(actor);
  return {
    tenant,
    app,
    schema: schemaOf(app),
    actor,
    by,
    context: {
      users: tenant.users,
      now: tenant.clock.now(),
      zone: actor.kind === 'user' ? actor.user.timeZone : 'Asia/Tokyo',
      loginCode: by.code,
      attach: (key, attached) => attachFile(tenant.files, key, attached, app.id),
    },
    source: (appId) => {
      const source = tenant.apps.find(appId);
      return source?.live && tenant.access.app(actor, source).view ? source : undefined;
    },
  };
};

/** Adds a record; problems are reported below `base`, and then nothing is written. Gives the new id. */
export const insertRecord = (writer: Writer, sent: SentFields, base: string, problems: Problems): number => {
  const { app, schema, context, by } = writer;
  const found = new ProblemCount(problems);
  const values = fillIn(writer, sent, null, base, problems);
  const system = readSystemFields(writer, sent, base, problems);
  const record: StoredRecord = {
    id: app.records.lastId + 1,
    revision: 1,
    createdAt: context.now,
    updatedAt: context.now,
    creator: by,
    modifier: by,
    ...system,
    status: schema.statusEnabled ? schema.firstStatus : null,
    assignees: schema.statusEnabled && schema.creatorStarts ? [by] : [],
    values,
  };
  finish(writer, record, values, base, problems, found);
  return record.id;
};

/** Changes a record; what was not sent stays. */
export const updateRecord = (
  writer: Writer,
  before: StoredRecord,
  sent: SentFields,
  base: string,
  problems: Problems,
): number => {
  const found = new ProblemCount(problems);
  checkFieldRights(writer, before, sent);
  const values = fillIn(writer, sent, before, base, problems);
  const revision = before.revision + 1;
  const record = { ...before, revision, updatedAt: writer.context.now, modifier: writer.by, values };
  finish(writer, record, values, base, problems, found);
  return revision;
};

class ProblemCount {
  readonly #problems: Problems;
  readonly #before: number;

  constructor(problems: Problems) {
    this.#problems = problems;
    this.#before = problems.count;
  }

  get grew(): boolean {
    return this.#problems.count > this.#before;
  }
}

const fillIn = (
  writer: Writer,
  sent: SentFields,
  before: StoredRecord | null,
  base: string,
  problems: Problems,
): Record<string, Value> => {
  const { schema, context, source, tenant } = writer;
  const values = readLevel(schema, sent, before?.values ?? null, context, problems, base, false);
  for (const [code, level] of schema.tables) {
    const rows = (before?.values[code] ?? []) as readonly TableRow[];
    if (!Object.hasOwn(sent, code)) {
      values[code] = rows;
      continue;
    }
    const table = `${base}.${code}`;
    const nextRowId = () => tenant.nextRowId();
    values[code] = readTable(sentValue(sent[code]), {
      level,
      before: rows,
      context,
      source,
      problems,
      code,
      base: table,
      nextRowId,
    });
  }
  copyLookups(schema, values, (code) => before === null || Object.hasOwn(sent, code), source);
  return values;
};

const finish = (
  writer: Writer,
  record: StoredRecord,
  values: Record<string, Value>,
  base: string,
  problems: Problems,
  found: ProblemCount,
): void => {
  const { app, schema, context } = writer;
  checkLevel(schema, values, context, problems, base, false);
  for (const [code, level] of schema.tables) {
    checkTable(level, (values[code] ?? []) as readonly TableRow[], context, problems, `${base}.${code}`);
  }
  if (schema.formulas.length > 0) computeFormulas(schema, values, systemValues(schema, record), context.zone);
  for (const code of schema.unique) {
    const value = values[code];
    const holder = typeof value === 'string' && value !== '' ? app.records.holder(code, value) : undefined;
    if (holder !== undefined && holder !== record.id) {
      problems.add(`${base}.${code}.value`, (words) => words.duplicate);
    }
  }
  if (!found.grew) app.records.put(record);
};

const systemValues = (schema: Schema, record: StoredRecord): Record<string, Value> => {
  const values: Record<string, Value> = {};
  const set = (type: FieldType, value: Value) => {
    const property = schema.byType.get(type);
    if (property) values[property.code] = value;
  };
  set('CREATED_TIME', minuteTime(record.createdAt));
  set('UPDATED_TIME', minuteTime(record.updatedAt));
  set('CREATOR', [record.creator]);
  set('MODIFIER', [record.modifier]);
  return values;
};

const checkFieldRights = (writer: Writer, record: StoredRecord, sent: SentFields): void => {
  const { tenant, actor, app, schema } = writer;
  for (const code of Object.keys(sent)) {
    if (schema.byCode.has(code) && tenant.access.field(actor, app, record, code) !== 'WRITE')
      throw noPrivilege();
  }
};

/** The record with this id, if the caller may do this with it; refuses otherwise. */
export const reach = (writer: Writer, id: number, right: 'view' | 'edit' | 'delete'): StoredRecord => {
  const record = writer.app.records.get(id);
  if (!record) throw new KintoneError('GAIA_RE01', (words) => words.recordNotFound(String(id)));
  if (!writer.tenant.access.record(writer.actor, writer.app, record)[right]) throw noPrivilege();
  return record;
};
