import type { Language } from '../../../../shared/words/words.ts';
import { invalidParameter } from '../errors/kintone-error.ts';
import type { AppSettings, StatusAction, StatusSetting, StatusState, View } from '../forms/app-settings.ts';
import type { FieldMap } from '../forms/field-property.ts';
import type { Call, Endpoints } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import { readEntity } from './read-entity.ts';
import { Sent } from './sent.ts';
import { managedApp } from './target-app.ts';

const longestName = 64;

const getProcess = (call: Call) => {
  const { settings } = settingsFor(call);
  return { ...settings.status, revision: String(settings.revision) };
};

type Assignee = StatusState['assignee'];

const creatorCode = (fields: FieldMap): string =>
  Object.values(fields).find((field) => field.type === 'CREATOR')?.code ?? '';

const readAssignee = (call: Call, settings: AppSettings, sent: Sent): Assignee => {
  if (!sent.has('assignee')) {
    const entity = { type: 'FIELD_ENTITY', code: creatorCode(settings.fields) };
    return { type: 'ONE', entities: [{ entity, includeSubs: false }] };
  }
  const assignee = sent.child('assignee');
  return {
    type: assignee.choice('type', ['ONE', 'ALL', 'ANY']),
    entities: assignee.list('entities').map((it) => readHolder(call, settings, it, assigneeTypes)),
  };
};

const executableTypes = ['USER', 'GROUP', 'ORGANIZATION', 'FIELD_ENTITY'] as const;
const assigneeTypes = [...executableTypes, 'CREATOR', 'CUSTOM_FIELD'] as const;

const readHolder = (call: Call, settings: AppSettings, sent: Sent, types: readonly string[]) => {
  const entity = sent.child('entity');
  const type = entity.choice('type', types);
  const includeSubs = sent.flag('includeSubs', false);
  if (type === 'CREATOR') return { entity: { type, code: null }, includeSubs };
  if (type === 'CUSTOM_FIELD') return { entity: { type, code: entity.text('code') }, includeSubs };
  return { entity: readEntity(call, settings, entity, types), includeSubs };
};

const readKind = (
  call: Call,
  settings: AppSettings,
  sent: Sent,
): Pick<StatusAction, 'type' | 'executableUser'> => {
  if (!sent.has('type') || sent.choice('type', ['PRIMARY', 'SECONDARY']) === 'PRIMARY')
    return { type: 'PRIMARY' };
  const entities = sent
    .child('executableUser')
    .list('entities')
    .map((it) => readHolder(call, settings, it, executableTypes));
  return { type: 'SECONDARY', executableUser: { entities } };
};

const readStates = (
  call: Call,
  settings: AppSettings,
  sent: readonly (readonly [string, Sent])[],
): readonly StatusState[] =>
  sent
    .map(([key, state]) => {
      state.require('index', ...(settings.status.states?.[key] ? [] : ['name']));
      const name = state.optionalText('name', key, longestName);
      const index = String(state.integer('index', 0));
      return { name, index, assignee: readAssignee(call, settings, state) };
    })
    .sort((a, b) => Number(a.index) - Number(b.index));

// The state every record starts in may be given to nobody or to the record's creator, and to one person only.
const checkFirst = ([first]: readonly StatusState[], fields: FieldMap): void => {
  if (!first) return;
  const { type, entities } = first.assignee;
  const onlyCreator = entities.every(
    ({ entity: { type, code } }) =>
      type === 'CREATOR' || (type === 'FIELD_ENTITY' && code === creatorCode(fields)),
  );
  if (type !== 'ONE' || !onlyCreator) {
    throw invalidParameter(`states[${first.name}].assignee`, (words) => words.illegalRequest);
  }
};

const readAction = (
  call: Call,
  settings: AppSettings,
  sent: Sent,
  names: ReadonlySet<string>,
): StatusAction => {
  sent.require('name', 'from', 'to');
  const state = (member: string): string => {
    const name = sent.text(member, longestName);
    if (!names.has(name)) throw invalidParameter(sent.at(member), (words) => words.notAnOption(name));
    return name;
  };
  return {
    name: sent.text('name', longestName),
    from: state('from'),
    to: state('to'),
    filterCond: checkCondition(call, settings, sent.optionalText('filterCond', '')),
    ...readKind(call, settings, sent),
  };
};

const readProcess = (call: Call, settings: AppSettings): StatusSetting => {
  const sent = new Sent(call.parameters);
  const states = sent.has('states')
    ? readStates(call, settings, sent.named('states'))
    : Object.values(settings.status.states ?? {});
  checkFirst(states, settings.fields);
  const names = new Set(states.map((state) => state.name));
  const actions = sent.has('actions')
    ? sent.list('actions').map((it) => readAction(call, settings, it, names))
    : settings.status.actions;
  return {
    enable: sent.flag('enable', settings.status.enable),
    states: states.length > 0 ? Object.fromEntries(states.map((state) => [state.name, state])) : null,
    actions,
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
