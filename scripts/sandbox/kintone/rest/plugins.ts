import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import { PackageRefused } from '../plugins/plugin-package.ts';
import type { InstalledPlugin } from '../plugins/plugins.ts';
import type { Call, Endpoints } from './call.ts';
import { edited, settingsFor } from './form.ts';
import { list, optionalInteger, optionalTexts, text, textOf } from './parameters.ts';
import { administrator, managedApp } from './target-app.ts';

const mostListed = 100;
const mostPerApp = 20;

const uploaded = (call: Call): Uint8Array => {
  const key = text(call.parameters, 'fileKey');
  const file = call.tenant.files.uploaded(key);
  if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  return file.bytes;
};

const opened = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    throw new KintoneError('GAIA_PL02', (words) => words.pluginInvalid(error.message));
  }
};

const known = (call: Call, id: string): InstalledPlugin => {
  const plugin = call.tenant.plugins.find(id);
  if (!plugin) throw new KintoneError('GAIA_PL18', (words) => words.pluginNotFound(id));
  return plugin;
};

const install = (call: Call) => {
  administrator(call);
  const zip = uploaded(call);
  const { id, version } = opened(() => call.tenant.plugins.inspect(zip));
  if (call.tenant.plugins.find(id)) throw new KintoneError('GAIA_PL11', (words) => words.pluginExists);
  call.tenant.plugins.install(zip);
  return { id, version };
};

const update = (call: Call) => {
  administrator(call);
  const id = text(call.parameters, 'id');
  known(call, id);
  const zip = uploaded(call);
  const next = opened(() => call.tenant.plugins.inspect(zip));
  if (next.id !== id) throw new KintoneError('GAIA_PL02', (words) => words.pluginUnchanged);
  call.tenant.plugins.install(zip);
  return { id, version: next.version };
};

const uninstall = (call: Call) => {
  administrator(call);
  const id = text(call.parameters, 'id');
  known(call, id);
  call.tenant.plugins.remove(id);
  return {};
};

const shown = ({ id, version, manifest }: InstalledPlugin, call: Call) => ({
  id,
  name: manifest.name[call.language] ?? manifest.name.en,
  isMarketPlugin: false,
  version,
});

const page = <T>(call: Call, all: readonly T[], most = mostListed): readonly T[] => {
  const offset = optionalInteger(call.parameters, 'offset', 0, 0);
  const limit = optionalInteger(call.parameters, 'limit', most, 1);
  if (limit > most) throw invalidParameter('limit', (words) => words.atMost(most));
  return all.slice(offset, offset + limit);
};

const listPlugins = (call: Call) => {
  administrator(call);
  const ids = optionalTexts(call.parameters, 'ids');
  const plugins = call.tenant.plugins.list().filter((it) => !ids?.length || ids.includes(it.id));
  return { plugins: page(call, plugins).map((it) => shown(it, call)) };
};

// Plugins that apps use but that are no longer installed.
const requiredPlugins = (call: Call) => {
  administrator(call);
  const used = new Set(call.tenant.apps.list().flatMap((app) => (app.live ?? app.preview).plugins));
  const missing = [...used].filter((id) => !call.tenant.plugins.find(id));
  return { plugins: page(call, missing).map((id) => ({ id, name: '', isMarketPlugin: false })) };
};

const pluginApps = (call: Call) => {
  administrator(call);
  const id = text(call.parameters, 'id');
  known(call, id);
  const uses = (app: App) => (app.live ?? app.preview).plugins.includes(id);
  const apps = page(call, call.tenant.apps.list().filter(uses), 500);
  return { apps: apps.map((app) => ({ id: app.id, name: (app.live ?? app.preview).name })) };
};

const appPlugins = (call: Call) => {
  const { settings } = settingsFor(call);
  return {
    plugins: settings.plugins.map((id) => {
      const plugin = call.tenant.plugins.find(id);
      return { id, name: plugin ? shown(plugin, call).name : '', enabled: plugin !== undefined };
    }),
    revision: String(settings.revision),
  };
};

const addToApp = (call: Call) => {
  const app = managedApp(call);
  const ids = list(call.parameters, 'ids').map(textOf);
  for (const id of ids) known(call, id);
  return edited(call, app, ({ plugins }) => {
    const next = [...new Set([...plugins, ...ids])];
    if (next.length > mostPerApp) throw invalidParameter('ids', (words) => words.tooMany(mostPerApp));
    return { plugins: next };
  });
};

/** Installing plugins and adding them to apps. */
export const pluginEndpoints: Endpoints = {
  'POST plugin.json': { run: install, peopleOnly: true, requires: ['fileKey'] },
  'PUT plugin.json': { run: update, peopleOnly: true, requires: ['id', 'fileKey'] },
  'DELETE plugin.json': { run: uninstall, peopleOnly: true },
  'GET plugins.json': { run: listPlugins, peopleOnly: true },
  'GET plugins/required.json': { run: requiredPlugins, peopleOnly: true },
  'GET plugin/apps.json': { run: pluginApps, peopleOnly: true },
  'GET app/plugins.json': { run: appPlugins },
  'GET preview/app/plugins.json': { run: appPlugins },
  'POST preview/app/plugins.json': { run: addToApp, requires: ['app', 'ids'] },
};
