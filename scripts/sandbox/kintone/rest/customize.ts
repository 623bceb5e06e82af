import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { Customize, CustomizeEntry } from '../forms/app-settings.ts';
import { attachFile } from '../records/attach-file.ts';
import type { Call, Endpoints } from './call.ts';
import { edited, managedSettings } from './form.ts';
import { Sent } from './sent.ts';
import { administrator, managedApp } from './target-app.ts';

const mostEntries = 30;

const getCustomize = (call: Call) => {
  const settings = managedSettings(call);
  return { ...settings.customize, revision: String(settings.revision) };
};

const filesIn = (customize: Customize) =>
  [customize.desktop, customize.mobile].flatMap(({ js, css }) =>
    [...js, ...css].flatMap((entry) => (entry.type === 'FILE' ? [entry.file] : [])),
  );

const readEntry = (call: Call, app: App, sent: Sent, before: Customize): CustomizeEntry => {
  if (sent.choice('type', ['URL', 'FILE']) === 'URL') return { type: 'URL', url: sent.text('url') };
  const key = sent.child('file').text('fileKey');
  const file = attachFile(call.tenant.files, key, filesIn(before), app.id);
  if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  return { type: 'FILE', file };
};

const readDevice = (
  call: Call,
  app: App,
  sent: Sent,
  device: 'desktop' | 'mobile',
  before: Customize,
): Customize['desktop'] => {
  if (!sent.has(device)) return before[device];
  const files = sent.child(device);
  const read = (kind: 'js' | 'css'): readonly CustomizeEntry[] =>
    files.has(kind)
      ? files.list(kind, mostEntries).map((entry) => readEntry(call, app, entry, before))
      : before[device][kind];
  return { js: read('js'), css: read('css') };
};

const putCustomize = (call: Call) => {
  const app = managedApp(call);
  administrator(call);
  const sent = new Sent(call.parameters);
  return edited(call, app, ({ customize }) => ({
    customize: {
      scope: sent.has('scope') ? sent.choice('scope', ['ALL', 'ADMIN', 'NONE']) : customize.scope,
      desktop: readDevice(call, app, sent, 'desktop', customize),
      mobile: readDevice(call, app, sent, 'mobile', customize),
    },
  }));
};

/** The app's own JavaScript and CSS. */
export const customizeEndpoints: Endpoints = {
  'GET app/customize.json': { run: getCustomize, peopleOnly: true },
  'GET preview/app/customize.json': { run: getCustomize, peopleOnly: true },
  'PUT preview/app/customize.json': { run: putCustomize, peopleOnly: true },
};
