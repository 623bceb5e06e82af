import type { App } from '../forms/app.ts';
import type { EntityReference } from '../forms/app-settings.ts';
import type { EntityValue, StoredRecord, Value } from '../store/record.ts';
import type { Actor } from './actor.ts';
import type { User, Users } from './users.ts';

/** What someone may do in an app, before any single record is looked at. */
export interface AppAccess {
  readonly manage: boolean;
  readonly view: boolean;
  readonly add: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
}

/** What someone may do with one record. */
export interface RecordAccess {
  readonly view: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
}

/** How far someone reaches into one field. */
export type FieldAccess = 'WRITE' | 'READ' | 'NONE';

/** Whether a record meets a condition in query words, for the person who asks. */
export type Meets = (app: App, record: StoredRecord, condition: string, actor: Actor) => boolean;

/** Answers who may do what, from the live settings of an app. */
export interface Access {
  app(actor: Actor, app: App): AppAccess;
  record(actor: Actor, app: App, record: StoredRecord): RecordAccess;
  field(actor: Actor, app: App, record: StoredRecord | null, code: string): FieldAccess;
}

const none = { manage: false, view: false, add: false, edit: false, delete: false } as const;

/** Builds the answers; `meets` evaluates the conditions of record permissions. */
export const createAccess = (users: Users, meets: Meets): Access => {
  const app = (actor: Actor, it: App): AppAccess =>
    actor.kind === 'user' ? userAppAccess(users, actor.user, it) : tokenAppAccess(actor, it);

  const record = (actor: Actor, it: App, stored: StoredRecord): RecordAccess => {
    const limits = app(actor, it);
    if (actor.kind === 'token') return limits;
    const line = (it.live ?? it.preview).recordAcl.find((right) =>
      meets(it, stored, right.filterCond, actor),
    );
    const right = line?.entities.find((entry) => isMember(users, actor.user, entry.entity, it, stored));
    if (!line) return limits;
    return {
      view: limits.view && (right?.viewable ?? false),
      edit: limits.edit && (right?.editable ?? false),
      delete: limits.delete && (right?.deletable ?? false),
    };
  };

  const field = (actor: Actor, it: App, stored: StoredRecord | null, code: string): FieldAccess => {
    if (actor.kind === 'token') return 'WRITE';
    const line = (it.live ?? it.preview).fieldAcl.find((right) => right.code === code);
    if (!line) return 'WRITE';
    const entry = line.entities.find((right) => isMember(users, actor.user, right.entity, it, stored));
    return entry?.accessibility ?? 'NONE';
  };

  return { app, record, field };
};

const tokenAppAccess = (actor: Extract<Actor, { kind: 'token' }>, app: App): AppAccess => {
  const token = actor.tokens.find((it) => it.appId === app.id);
  if (!token) return none;
  const may = (permission: (typeof token.permissions)[number]) => token.permissions.includes(permission);
  return {
    manage: may('admin'),
    view: may('view'),
    add: may('add'),
    edit: may('edit'),
    delete: may('delete'),
  };
};

const userAppAccess = (users: Users, user: User, app: App): AppAccess => {
  const settings = app.live ?? app.preview;
  const right = settings.acl.find((it) => isMember(users, user, it.entity, app, null));
  const manage = user.isSystemAdmin || (right?.appEditable ?? false);
  if (!right) return { ...none, manage };
  return {
    manage,
    view: right.recordViewable,
    add: right.recordAddable,
    edit: right.recordEditable,
    delete: right.recordDeletable,
  };
};

const isMember = (
  users: Users,
  user: User,
  entity: EntityReference,
  app: App,
  record: StoredRecord | null,
): boolean => {
  switch (entity.type) {
    case 'USER':
      return entity.code === user.code;
    case 'GROUP':
      return entity.code === 'everyone' || user.groups.includes(entity.code ?? '');
    case 'ORGANIZATION':
      return user.organizations.includes(entity.code ?? '');
    case 'CREATOR':
      return (record?.creator ?? app.creator).code === user.code;
    case 'FIELD_ENTITY':
      return record !== null && holds(users, user, fieldValue(record, entity.code ?? ''));
    default:
      return false;
  }
};

const fieldValue = (record: StoredRecord, code: string): Value => record.values[code] ?? null;

const holds = (users: Users, user: User, value: Value): boolean =>
  Array.isArray(value) &&
  (value as readonly EntityValue[]).some(
    (it) =>
      it.code === user.code ||
      (users.group(it.code) !== undefined && user.groups.includes(it.code)) ||
      user.organizations.includes(it.code),
  );
