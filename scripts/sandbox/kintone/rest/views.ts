import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { AppSettings, View } from '../forms/app-settings.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { Call, Endpoints } from './call.ts';
import { checkCondition, checkSort } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import { textOf } from './parameters.ts';
import { Sent } from './sent.ts';
import { administrator, managedApp } from './target-app.ts';

const mostViews = 1000;
const longestName = 64;
const devices = ['DESKTOP', 'ANY'] as const;

const getViews = (call: Call) => {
  const { settings } = settingsFor(call);
  return { views: settings.views, revision: String(settings.revision) };
};

/** Reads what a view of one type has besides the rest; an existing view keeps what is not sent. */
type Kind = (sent: Sent, settings: AppSettings, before: View | undefined) => Partial<View>;

const known = (settings: AppSettings, code: string): string => {
  const exists = code === '$id' || settings.fields[code] !== undefined;
  if (!exists) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return code;
};

const codeOf = (settings: AppSettings, type: FieldType): string =>
  Object.values(settings.fields).find((field) => field.type === type)?.code ?? '';

const readFields: Kind = (sent, settings, before) => {
  if (!before?.fields) sent.require('fields');
  const fields = sent.values.fields;
  if (fields === undefined || fields === null) return { fields: before?.fields ?? [] };
  if (!Array.isArray(fields)) throw invalidParameter(sent.at('fields'), (words) => words.illegalRequest);
  return { fields: fields.map((code) => known(settings, textOf(code))) };
};

const kinds: Readonly<Record<View['type'], Kind>> = {
  LIST: readFields,
  // Without fields of its own a calendar shows when records were made, by their numbers.
  CALENDAR: (sent, settings, before) => ({
    date: known(settings, sent.optionalText('date', before?.date ?? codeOf(settings, 'CREATED_TIME'))),
    title: known(settings, sent.optionalText('title', before?.title ?? codeOf(settings, 'RECORD_NUMBER'))),
  }),
  CUSTOM: (sent, _settings, before) => ({
    html: sent.optionalText('html', before?.html ?? ''),
    pager: sent.flag('pager', before?.pager ?? true),
    device: sent.has('device') ? sent.choice('device', devices) : (before?.device ?? 'DESKTOP'),
  }),
};

const readView = (call: Call, name: string, sent: Sent, settings: AppSettings): View => {
  const before = settings.views[name];
  sent.require('type', 'index', ...(before ? [] : ['name']));
  const type = sent.choice('type', ['LIST', 'CALENDAR', 'CUSTOM']);
  const newName = sent.optionalText('name', name, longestName);
  // A new view goes by the name it is given; only one that exists may be given another.
  if (!before && newName !== name) throw invalidParameter(sent.at('name'), (words) => words.illegalRequest);
  if (type === 'CUSTOM') administrator(call);
  const same = before?.type === type ? before : undefined;
  return {
    id: before?.id ?? call.tenant.nextSettingId(),
    type,
    ...(before?.builtinType ? { builtinType: before.builtinType } : {}),
    name: newName,
    index: String(sent.integer('index', 0)),
    ...kinds[type](sent, settings, same),
    filterCond: checkCondition(call, settings, sent.optionalText('filterCond', before?.filterCond ?? '')),
    sort: checkSort(settings, sent.optionalText('sort', before?.sort ?? '')),
  };
};

// HTML runs in everybody's browser, so a token may not touch an app that has such a list.
const refuseCustomByToken = (
  call: Call,
  settings: AppSettings,
  sent: readonly (readonly [string, Sent])[],
): void => {
  if (call.actor.kind !== 'token') return;
  const types = [...Object.values(settings.views), ...sent.map(([, { values }]) => values)].map(
    (it) => it.type,
  );
  if (types.includes('CUSTOM')) throw new KintoneError('GAIA_NO01', (words) => words.tokenMayNot);
};

const putViews = (call: Call) => {
  const app = managedApp(call);
  const sent = new Sent(call.parameters).named('views');
  if (sent.length > mostViews) throw invalidParameter('views', (words) => words.tooMany(mostViews));
  let views: readonly View[] = [];
  const { revision } = edited(call, app, (settings) => {
    refuseCustomByToken(call, settings, sent);
    // The list of one's own tasks comes and goes with the process alone.
    const kept = Object.values(settings.views).filter(
      (view) => view.builtinType && !sent.some(([name]) => name === view.name),
    );
    views = sent
      .map(([name, view]) => readView(call, name, view, settings))
      .sort((a, b) => Number(a.index) - Number(b.index))
      .concat(kept)
      .map((view, index) => ({ ...view, index: String(index) }));
    return { views: Object.fromEntries(views.map((view) => [view.name, view])) };
  });
  return { views: Object.fromEntries(views.map(({ name, id }) => [name, { id }])), revision };
};

/** The lists of an app. */
export const viewEndpoints: Endpoints = {
  'GET app/views.json': { run: getViews },
  'GET preview/app/views.json': { run: getViews },
  'PUT preview/app/views.json': { run: putViews, requires: ['app', 'views'] },
};
