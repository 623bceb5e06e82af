import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { Customize, CustomizeEntry } from '../forms/app-settings.ts';
import { attachFile } from '../records/attach-file.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { edited, managedSettings } from './form.ts';
import { given, object, objectOf, optionalChoice, optionalList, text } from './parameters.ts';
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

const readEntry = (call: Call, sent: Parameters, before: Customize): CustomizeEntry => {
  if (optionalChoice(sent, 'type', ['URL', 'FILE']) === 'URL') return { type: 'URL', url: text(sent, 'url') };
  const key = text(object(sent, 'file'), 'fileKey');
  const file = attachFile(call.tenant.files, key, filesIn(before));
  if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  return { type: 'FILE', file };
};

const readDevice = (call: Call, device: 'desktop' | 'mobile', before: Customize): Customize['desktop'] => {
  if (!given(call.parameters, device)) return before[device];
  const sent = object(call.parameters, device);
  const read = (kind: 'js' | 'css'): readonly CustomizeEntry[] => {
    const entries = optionalList(sent, kind);
    if (!entries) return before[device][kind];
    if (entries.length > mostEntries) {
      throw invalidParameter(`${device}.${kind}`, (words) => words.tooMany(mostEntries));
    }
    return entries.map((entry) => readEntry(call, objectOf(entry), before));
  };
  return { js: read('js'), css: read('css') };
};

const putCustomize = (call: Call) => {
  const app = managedApp(call);
  administrator(call);
  return edited(call, app, ({ customize }) => ({
    customize: {
      scope: optionalChoice(call.parameters, 'scope', ['ALL', 'ADMIN', 'NONE']) ?? customize.scope,
      desktop: readDevice(call, 'desktop', customize),
      mobile: readDevice(call, 'mobile', customize),
    },
  }));
};

/** The app's own JavaScript and CSS. */
export const customizeEndpoints: Endpoints = {
  'GET app/customize.json': { run: getCustomize, peopleOnly: true },
  'GET preview/app/customize.json': { run: getCustomize, peopleOnly: true },
  'PUT preview/app/customize.json': { run: putCustomize, peopleOnly: true },
};
