import type { Language } from '../../../../shared/words/words.ts';
import { invalidParameter } from '../errors/kintone-error.ts';
import type { AppSettings, StatusAction, StatusSetting, StatusState, View } from '../forms/app-settings.ts';
import type { FieldMap } from '../forms/field-property.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import {
  flag,
  integer,
  object,
  objectOf,
  optionalChoice,
  optionalList,
  optionalText,
  requireAll,
  text,
} from './parameters.ts';
import { managedApp } from './target-app.ts';

const getProcess = (call: Call) => {
  const { settings } = settingsFor(call);
  return { ...settings.status, revision: String(settings.revision) };
};

type Assignee = StatusState['assignee'];

const creatorCode = (fields: FieldMap): string =>
  Object.values(fields).find((field) => field.type === 'CREATOR')?.code ?? '';

const readAssignee = (sent: Parameters, fields: FieldMap): Assignee => {
  if (sent.assignee === undefined || sent.assignee === null) {
    const entity = { type: 'FIELD_ENTITY', code: creatorCode(fields) };
    return { type: 'ONE', entities: [{ entity, includeSubs: false }] };
  }
  const assignee = object(sent, 'assignee');
  return {
    type: optionalChoice(assignee, 'type', ['ONE', 'ALL', 'ANY']) ?? 'ONE',
    entities: readEntities(assignee, assigneeTypes),
  };
};

const executableTypes = ['USER', 'GROUP', 'ORGANIZATION', 'FIELD_ENTITY'] as const;
const assigneeTypes = [...executableTypes, 'CREATOR', 'CUSTOM_FIELD'] as const;

const readEntities = (sent: Parameters, types: readonly string[]): Assignee['entities'] =>
  (optionalList(sent, 'entities') ?? []).map((it) => {
    const entry = objectOf(it);
    const entity = object(entry, 'entity');
    requireAll(entity, 'type');
    return {
      entity: { type: optionalChoice(entity, 'type', types) ?? '', code: optionalText(entity, 'code') },
      includeSubs: flag(entry, 'includeSubs'),
    };
  });

const readKind = (sent: Parameters): Pick<StatusAction, 'type' | 'executableUser'> => {
  if ((optionalChoice(sent, 'type', ['PRIMARY', 'SECONDARY']) ?? 'PRIMARY') === 'PRIMARY')
    return { type: 'PRIMARY' };
  const entities = readEntities(object(sent, 'executableUser'), executableTypes);
  return { type: 'SECONDARY', executableUser: { entities } };
};

const readStates = (sent: Parameters, fields: FieldMap): readonly StatusState[] =>
  Object.entries(sent)
    .map(([key, value]) => {
      const state = objectOf(value);
      return {
        name: optionalText(state, 'name') ?? key,
        index: String(integer(state, 'index', 0)),
        assignee: readAssignee(state, fields),
      };
    })
    .sort((a, b) => Number(a.index) - Number(b.index));

// The state every record starts in may be given to nobody or to the record's creator, and to one person only.
const checkFirst = ([first]: readonly StatusState[], fields: FieldMap): void => {
  if (!first) return;
  const { type, entities } = first.assignee;
  const onlyCreator = entities.every(
    ({ entity }) => entity.type === 'FIELD_ENTITY' && entity.code === creatorCode(fields),
  );
  if (type !== 'ONE' || !onlyCreator) {
    throw invalidParameter(`states[${first.name}].assignee`, (words) => words.illegalRequest);
  }
};

const readAction = (
  call: Call,
  sent: Parameters,
  index: number,
  settings: AppSettings,
  names: ReadonlySet<string>,
): StatusAction => {
  const from = text(sent, 'from');
  const to = text(sent, 'to');
  for (const [member, name] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!names.has(name))
      throw invalidParameter(`actions[${index}].${member}`, (words) => words.notAnOption(name));
  }
  return {
    name: text(sent, 'name'),
    from,
    to,
    filterCond: checkCondition(call, settings, optionalText(sent, 'filterCond') ?? ''),
    ...readKind(sent),
  };
};

const readProcess = (call: Call, settings: AppSettings): StatusSetting => {
  const { parameters } = call;
  const states = parameters.states
    ? readStates(object(parameters, 'states'), settings.fields)
    : Object.values(settings.status.states ?? {});
  checkFirst(states, settings.fields);
  const names = new Set(states.map((state) => state.name));
  const actions = optionalList(parameters, 'actions')?.map((it, index) =>
    readAction(call, objectOf(it), index, settings, names),
  );
  return {
    enable: flag(parameters, 'enable', settings.status.enable),
    states: states.length > 0 ? Object.fromEntries(states.map((state) => [state.name, state])) : null,
    actions: actions ?? settings.status.actions,
  };
};

const switched = (fields: FieldMap, enabled: boolean): FieldMap =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [
      code,
      field.type === 'STATUS' || field.type === 'STATUS_ASSIGNEE' ? { ...field, enabled } : field,
    ]),
  );

const ownTasks: Readonly<Record<Language, string>> = { ja: '（作業者が自分）', en: '(Assigned to me)' };

// While the process runs, an app has a list of what waits for whoever looks at it.
const withOwnTasks = (call: Call, views: AppSettings['views'], enabled: boolean): AppSettings['views'] => {
  const others = Object.entries(views).filter(([, view]) => view.builtinType !== 'ASSIGNEE');
  if (!enabled) return Object.fromEntries(others);
  if (others.length < Object.keys(views).length) return views;
  const name = ownTasks[call.tenant.language];
  const view: View = {
    id: call.tenant.nextSettingId(),
    type: 'LIST',
    builtinType: 'ASSIGNEE',
    name,
    index: String(others.length),
    fields: [],
    filterCond: '',
    sort: '',
  };
  return { ...views, [name]: view };
};

const putProcess = (call: Call) => {
  const app = managedApp(call);
  return edited(call, app, (settings) => {
    const status = readProcess(call, settings);
    return {
      status,
      fields: switched(settings.fields, status.enable),
      views: withOwnTasks(call, settings.views, status.enable),
    };
  });
};

/** Process management of an app. */
export const processSettingsEndpoints: Endpoints = {
  'GET app/status.json': { run: getProcess },
  'GET preview/app/status.json': { run: getProcess },
  'PUT preview/app/status.json': { run: putProcess },
};
