import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { AppSettings, View } from '../forms/app-settings.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { checkCondition, checkSort } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import {
  flag,
  integer,
  object,
  objectOf,
  optionalChoice,
  optionalText,
  optionalTexts,
  requireAll,
} from './parameters.ts';
import { managedApp } from './target-app.ts';

const mostViews = 1000;
const longestName = 64;

const getViews = (call: Call) => {
  const { settings } = settingsFor(call);
  return { views: settings.views, revision: String(settings.revision) };
};

type Kind = (sent: Parameters, settings: AppSettings, path: string) => Partial<View>;

const known = (settings: AppSettings, code: string): string => {
  const exists = code === '$id' || settings.fields[code] !== undefined;
  if (!exists) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return code;
};

const kinds: Readonly<Record<View['type'], Kind>> = {
  LIST: (sent, settings) => ({
    fields: (optionalTexts(sent, 'fields') ?? []).map((code) => known(settings, code)),
  }),
  CALENDAR: (sent, settings) => ({
    date: known(settings, optionalText(sent, 'date') ?? ''),
    title: known(settings, optionalText(sent, 'title') ?? ''),
  }),
  CUSTOM: (sent) => ({
    html: optionalText(sent, 'html') ?? '',
    pager: flag(sent, 'pager', true),
    device: optionalChoice(sent, 'device', ['DESKTOP', 'ANY'] as const) ?? 'DESKTOP',
  }),
};

const types = ['LIST', 'CALENDAR', 'CUSTOM'] as const;

const readView = (call: Call, name: string, sent: Parameters, settings: AppSettings): View => {
  const path = `views[${name}]`;
  requireAll(sent, 'type', 'index');
  const type = optionalChoice(sent, 'type', types) ?? 'LIST';
  const newName = optionalText(sent, 'name') ?? name;
  if ([...newName].length > longestName) {
    throw invalidParameter(`${path}.name`, (words) => words.tooManyCharacters(longestName));
  }
  const before = settings.views[name];
  const builtinType = before?.builtinType;
  return {
    id: before?.id ?? call.tenant.nextSettingId(),
    type,
    ...(builtinType ? { builtinType } : {}),
    name: newName,
    index: String(integer(sent, 'index', 0)),
    ...kinds[type](sent, settings, path),
    filterCond: checkCondition(call, settings, optionalText(sent, 'filterCond') ?? ''),
    sort: checkSort(settings, optionalText(sent, 'sort') ?? ''),
  };
};

// HTML runs in everybody's browser, so a token may not touch an app that has such a list.
const refuseCustomByToken = (call: Call, settings: AppSettings, sent: readonly [string, unknown][]): void => {
  if (call.actor.kind !== 'token') return;
  const types = [...Object.values(settings.views), ...sent.map(([, view]) => objectOf(view))].map(
    (it) => it.type,
  );
  if (types.includes('CUSTOM')) throw new KintoneError('GAIA_NO01', (words) => words.tokenMayNot);
};

const putViews = (call: Call) => {
  const app = managedApp(call);
  const sent = Object.entries(object(call.parameters, 'views'));
  if (sent.length > mostViews) throw invalidParameter('views', (words) => words.tooMany(mostViews));
  let views: readonly View[] = [];
  const { revision } = edited(call, app, (settings) => {
    refuseCustomByToken(call, settings, sent);
    // The list of one's own tasks comes and goes with the process alone.
    const kept = Object.values(settings.views).filter(
      (view) => view.builtinType && !sent.some(([name]) => name === view.name),
    );
    views = sent
      .map(([name, view]) => readView(call, name, objectOf(view), settings))
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
  'PUT preview/app/views.json': { run: putViews },
};
