import { recordWords } from '../../pages/words/record-words.ts';
import { eventName } from '../events/event-name.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { applyReturned } from '../record/apply-returned.ts';
import { RecordForm } from '../record/record-form.ts';
import { recordToWrite } from '../record/record-to-write.ts';
import { type Entity, entitiesOf, type RecordValues, textOf } from '../record/record-values.ts';

/** One move of the process. */
export interface ProcessAction {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

interface ProcessState {
  readonly assignee: {
    readonly type: string;
    readonly entities: readonly {
      readonly entity: { readonly type: string; readonly code: string | null };
    }[];
  };
}

/** The process as `app/status.json` tells it. */
export interface Process {
  readonly enable: boolean;
  readonly states: Readonly<Record<string, ProcessState>> | null;
  readonly actions: readonly ProcessAction[] | null;
}

const fieldOfType = (form: AppForm, record: RecordValues, type: string) => {
  const code = Object.values(form.fields).find((it) => it.type === type)?.code;
  return code ? record[code] : undefined;
};

/** What the user may do next with the record: the moves from its state, when it is theirs or nobody's. */
export const actionsFor = (
  process: Process,
  form: AppForm,
  record: RecordValues,
  user: string,
): ProcessAction[] => {
  if (!process.enable) return [];
  const assignees = entitiesOf(fieldOfType(form, record, 'STATUS_ASSIGNEE'));
  if (assignees.length > 0 && !assignees.some((it) => it.code === user)) return [];
  const status = textOf(fieldOfType(form, record, 'STATUS'));
  return (process.actions ?? []).filter((it) => it.from === status);
};

/** Whom the user must choose from as next assignee; null when nobody is to be chosen. */
export const nextAssignees = async (
  tools: PageTools,
  process: Process,
  action: ProcessAction,
  record: RecordValues,
): Promise<readonly Entity[] | null> => {
  const assignee = process.states?.[action.to]?.assignee;
  if (assignee?.type !== 'ONE' || assignee.entities.length === 0) return null;
  const { entities } = await tools.rest.get<{ entities: Entity[] }>('/k/api/dev/directory', {
    kind: 'users',
  });
  const named = assignee.entities.flatMap(({ entity }) => {
    if (entity.type === 'FIELD_ENTITY') return entitiesOf(record[entity.code ?? '']).map((it) => it.code);
    if (entity.type === 'CREATOR')
      return entitiesOf(Object.values(record).find((it) => it.type === 'CREATOR')).map((it) => it.code);
    return entity.code ? [entity.code] : [];
  });
  const users = entities.filter((it) => named.includes(it.code));
  // A group or an organisation stands for people this page does not list one by one.
  return users.length > 0 ? users : entities;
};

/** Fires the event, saves what handlers changed, and moves the record on; a message when it could not be done, null when nothing was. */
export const proceed = async (
  tools: PageTools,
  appForm: AppForm,
  record: RecordValues,
  action: ProcessAction,
  assignee: string | null,
): Promise<{ readonly done: boolean; readonly message: string | null }> => {
  const { context, rest, hub } = tools;
  const id = textOf(record.$id);
  const { returned, failed } = await hub.fire({
    type: eventName(context, 'detail.process.proceed'),
    appId: Number(context.appId),
    recordId: Number(id),
    record: structuredClone(record),
    action: { value: action.name },
    status: { value: action.from },
    nextStatus: { value: action.to },
  });
  if (failed) return { done: false, message: recordWords[context.language].handlerFailed };
  if (returned === false) return { done: false, message: null };
  const event = (returned ?? {}) as { record?: RecordValues; error?: unknown };
  if (event.error) return { done: false, message: String(event.error) };
  let revision = textOf(record.$revision);
  if (event.record) {
    const form = new RecordForm(appForm, record);
    if (applyReturned(form, event.record).length > 0) {
      const written = { app: context.appId, id, revision, record: recordToWrite(appForm, form.snapshot()) };
      ({ revision } = await rest.put<{ revision: string }>('/k/v1/record.json', written));
    }
  }
  const move = { app: context.appId, id, revision, action: action.name, ...(assignee && { assignee }) };
  await rest.put('/k/v1/record/status.json', move);
  return { done: true, message: null };
};
