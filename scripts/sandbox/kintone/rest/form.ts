import { invalidParameter } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import { addFields, deleteFields, type FieldEdit, updateFields } from '../forms/edit-fields.ts';
import { editSettings } from '../forms/edit-settings.ts';
import { readLayout } from '../forms/read-layout.ts';
import type { Call, Endpoints } from './call.ts';
import { list, object, optionalChoice, optionalInteger, textOf } from './parameters.ts';
import { managedApp, readable, targetApp } from './target-app.ts';

const mostDeleted = 100;

// Names are kept in one language, so any of those that may be asked for gives the same.
const checkLanguage = ({ parameters }: Call): void => {
  optionalChoice(parameters, 'lang', ['default', 'user', 'ja', 'en', 'zh']);
};

/** The settings a call reads: those being edited under `/preview/`, else those that run. */
export const settingsFor = (call: Call): { readonly app: App; readonly settings: AppSettings } => {
  checkLanguage(call);
  const app = call.preview ? managedApp(call) : readable(call, targetApp(call));
  return { app, settings: call.preview ? app.preview : (app.live ?? app.preview) };
};

/** The same where only those who manage the app may look. */
export const managedSettings = (call: Call): AppSettings => {
  checkLanguage(call);
  const app = managedApp(call);
  return call.preview ? app.preview : (app.live ?? app.preview);
};

/** Applies a change to the settings being edited and answers with their revision. */
export const edited = (
  call: Call,
  app: App,
  change: (settings: AppSettings) => Partial<AppSettings>,
): { readonly revision: string } => {
  const expected = optionalInteger(call.parameters, 'revision', -1);
  return { revision: String(editSettings(call.tenant, app, call.actor, expected, change)) };
};

const getFields = (call: Call) => {
  const { settings } = settingsFor(call);
  return { properties: settings.fields, revision: String(settings.revision) };
};

const change = (edit: (call: Call, settings: AppSettings) => FieldEdit) => (call: Call) => {
  const app = managedApp(call);
  return edited(call, app, (settings) => edit(call, settings));
};

const add = change((call, settings) =>
  addFields(settings, object(call.parameters, 'properties'), call.tenant.apps),
);

const update = change((call, settings) =>
  updateFields(settings, object(call.parameters, 'properties'), call.tenant.apps),
);

const remove = change((call, settings) => {
  const codes = list(call.parameters, 'fields').map(textOf);
  if (codes.length === 0) throw invalidParameter('fields', (words) => words.requiredParameter);
  if (codes.length > mostDeleted) throw invalidParameter('fields', (words) => words.tooMany(mostDeleted));
  return deleteFields(settings, codes);
});

const getLayout = (call: Call) => {
  const { settings } = settingsFor(call);
  return { layout: settings.layout, revision: String(settings.revision) };
};

const putLayout = (call: Call) => {
  const app = managedApp(call);
  return edited(call, app, (settings) => ({
    layout: readLayout(list(call.parameters, 'layout'), settings.fields),
  }));
};

/** The fields of a form and how they are laid out. */
export const formEndpoints: Endpoints = {
  'GET app/form/fields.json': { run: getFields },
  'GET preview/app/form/fields.json': { run: getFields },
  'POST preview/app/form/fields.json': { run: add, requires: ['app', 'properties'] },
  'PUT preview/app/form/fields.json': { run: update, requires: ['app', 'properties'] },
  'DELETE preview/app/form/fields.json': { run: remove, requires: ['app', 'fields'] },
  'GET app/form/layout.json': { run: getLayout },
  'GET preview/app/form/layout.json': { run: getLayout },
  'PUT preview/app/form/layout.json': { run: putLayout, requires: ['app', 'layout'] },
};
