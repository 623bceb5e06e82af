import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { StatusAction, StatusSetting, StatusState } from '../forms/app-settings.ts';
import { meetsCondition } from '../query/meets-condition.ts';
import { statusOf } from '../records/status-of.ts';
import { checkRevision } from '../records/update-one.ts';
import { reach, type Writer } from '../records/writer.ts';
import type { EntityValue, StoredRecord } from '../store/record.ts';

/** One step of a record through its process, as it was asked for. */
export interface ActionRequest {
  readonly id: number;
  readonly action: string;
  readonly assignee: string | null;
  readonly revision: unknown;
}

// One action shows as two revisions: the state and its assignee change one after the other.
const revisionsPerAction = 2;

/** Moves a record on; refuses actions that do not start where it stands. Gives the new revision. */
export const applyAction = (writer: Writer, request: ActionRequest): number => {
  const process = (writer.app.live ?? writer.app.preview).status;
  if (!process.enable) throw new KintoneError('GAIA_ST02', (words) => words.processDisabled);
  const record = reach(writer, request.id, 'view');
  checkRevision(record, request.revision, 'revision');
  const action = actionFrom(writer, process, record, request.action);
  checkTurn(writer, record, action);
  const state = action && process.states?.[action.to];
  if (!state) throw notApplicable();
  const others = awaited(writer, process, record, action);
  const moved =
    others.length > 0
      ? { assignees: others, revision: record.revision + 1 }
      : {
          status: action.to,
          assignees: nextAssignees(writer, record, state, request.assignee),
          revision: record.revision + revisionsPerAction,
        };
  writer.app.records.put({ ...record, ...moved, updatedAt: writer.context.now, modifier: writer.by });
  return moved.revision;
};

const notApplicable = () => new KintoneError('GAIA_IL03', (words) => words.actionNotApplicable);

// An action of the assignees is theirs alone; one of others names who may take it, whoever's turn it is.
const checkTurn = (writer: Writer, record: StoredRecord, action: StatusAction | undefined): void => {
  // A token acts as Administrator, so it too must be the one whose turn it is.
  const { by } = writer;
  const allowed =
    action?.type === 'SECONDARY'
      ? people(writer, record, action.executableUser?.entities ?? [])
      : record.assignees;
  const anybody = action?.type !== 'SECONDARY' && allowed.length === 0;
  if (!anybody && !allowed.some((it) => it.code === by.code)) {
    throw new KintoneError('GAIA_NT01', (words) => words.assigneeOnly);
  }
};

// Where everybody has to act, a record moves on with the last of them.
const awaited = (
  { by }: Writer,
  process: StatusSetting,
  record: StoredRecord,
  action: StatusAction,
): readonly EntityValue[] =>
  action.type === 'PRIMARY' && process.states?.[action.from]?.assignee.type === 'ALL'
    ? record.assignees.filter((it) => it.code !== by.code)
    : [];

const actionFrom = (
  writer: Writer,
  process: StatusSetting,
  record: StoredRecord,
  name: string,
): StatusAction | undefined => {
  const { tenant, app, actor } = writer;
  return process.actions?.find(
    (it) =>
      it.name === name &&
      it.from === statusOf(record, app) &&
      meetsCondition(tenant, app, record, it.filterCond, actor),
  );
};

const nextAssignees = (
  writer: Writer,
  record: StoredRecord,
  state: StatusState,
  wanted: string | null,
): readonly EntityValue[] => {
  const eligible = people(writer, record, state.assignee.entities);
  if (state.assignee.type !== 'ONE') return eligible;
  if (eligible.length === 0) return [];
  if (wanted === null) throw invalidParameter('assignee', (words) => words.requiredParameter);
  const chosen = eligible.find((it) => it.code === wanted);
  if (!chosen) throw invalidParameter('assignee', (words) => words.userNotFound(wanted));
  return [chosen];
};

const people = (
  writer: Writer,
  record: StoredRecord,
  entities: StatusState['assignee']['entities'],
): readonly EntityValue[] => {
  const { users } = writer.tenant;
  const codes = entities.flatMap(({ entity: { type, code } }) => {
    if (type === 'USER') return [code ?? ''];
    if (type === 'CREATOR') return [record.creator.code];
    if (type === 'FIELD_ENTITY') return fieldPeople(writer, record, code ?? '');
    const members = users
      .list()
      .filter((it) => (type === 'GROUP' ? it.groups : it.organizations).includes(code ?? ''));
    return members.map((it) => it.code);
  });
  return [...new Set(codes)].flatMap((code) => {
    const user = users.find(code);
    return user ? [{ code: user.code, name: user.name }] : [];
  });
};

const fieldPeople = (writer: Writer, record: StoredRecord, code: string): readonly string[] => {
  const type = writer.schema.byCode.get(code)?.type;
  if (type === 'CREATOR') return [record.creator.code];
  if (type === 'MODIFIER') return [record.modifier.code];
  const value = record.values[code];
  return Array.isArray(value) ? (value as readonly EntityValue[]).map((it) => it.code) : [];
};
