import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import { idsOf, readNamed } from './named-entries.ts';
import { readEntity } from './read-entity.ts';
import { Sent } from './sent.ts';
import { managedApp } from './target-app.ts';

const path = 'app/actions.json';
const longestName = 32;
const granted = ['USER', 'GROUP', 'ORGANIZATION'] as const;

interface Target {
  readonly app: string;
  readonly code: string;
}

// By its number or by its code; where both are there, the number counts.
const readTarget = (call: Call, sent: Sent): App => {
  const byCode = !sent.has('app');
  const wanted = sent.text(byCode ? 'code' : 'app');
  const app = call.tenant.apps.list().find((it) => (byCode ? it.code : it.id) === wanted);
  if (!app) throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(wanted));
  return app;
};

const checkField = (settings: AppSettings, code: string): string => {
  if (settings.fields[code]) return code;
  throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
};

const readMapping = (settings: AppSettings, target: App, sent: Sent): Parameters => {
  const srcType = sent.choice('srcType', ['FIELD', 'RECORD_URL']);
  const destField = checkField(target.live ?? target.preview, sent.text('destField'));
  if (srcType === 'RECORD_URL') return { srcType, destField };
  return { srcType, srcField: checkField(settings, sent.text('srcField')), destField };
};

const readAction = (
  call: Call,
  settings: AppSettings,
  sent: Sent,
  before: Parameters | undefined,
): Parameters => {
  if (!before) sent.require('destApp', 'mappings', 'entities');
  if (sent.has('destApp')) sent.require('mappings');
  const target = sent.has('destApp')
    ? readTarget(call, sent.child('destApp'))
    : call.tenant.apps.find((before?.destApp as Target | undefined)?.app ?? '');
  if (!target) throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(''));
  return {
    destApp: { app: target.id, code: target.code },
    mappings: sent.has('mappings')
      ? sent.list('mappings').map((it) => readMapping(settings, target, it))
      : before?.mappings,
    entities: sent.has('entities')
      ? sent.list('entities').map((it) => readEntity(call, settings, it, granted))
      : before?.entities,
    filterCond: checkCondition(
      call,
      settings,
      sent.optionalText('filterCond', String(before?.filterCond ?? '')),
    ),
  };
};

const kept = (settings: AppSettings): Parameters => (settings.extra[path]?.actions ?? {}) as Parameters;

// Where a copy goes is shown to those alone who may do something there.
const shown = (call: Call, action: unknown): unknown => {
  const { destApp, ...rest } = action as Parameters & { destApp: Target };
  const target = call.tenant.apps.find(destApp.app);
  const access = target && call.tenant.access.app(call.actor, target);
  const visible = access && (access.view || access.add || access.manage);
  return { ...rest, destApp: visible ? { app: target.id, code: target.code } : null };
};

const get = (call: Call) => {
  const { settings } = settingsFor(call);
  const actions = Object.entries(kept(settings)).map(([name, action]) => [name, shown(call, action)]);
  return { actions: Object.fromEntries(actions), revision: String(settings.revision) };
};

const put = (call: Call) => {
  const app = managedApp(call);
  const sent = new Sent(call.parameters).named('actions');
  let actions: Parameters = {};
  const { revision } = edited(call, app, (settings) => {
    actions = readNamed(call, sent, kept(settings), longestName, (entry, before) =>
      readAction(call, settings, entry, before),
    );
    return { extra: { ...settings.extra, [path]: { actions } } };
  });
  return { actions: idsOf(actions), revision };
};

/** The actions of an app, which copy a record into another one. */
export const actionEndpoints: Endpoints = {
  'GET app/actions.json': { run: get },
  'GET preview/app/actions.json': { run: get },
  'PUT preview/app/actions.json': { run: put, requires: ['app', 'actions'] },
};
