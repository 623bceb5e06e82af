import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import { attachFile } from '../records/attach-file.ts';
import type { FileValue } from '../store/record.ts';
import type { Call, Endpoints } from './call.ts';
import { edited, settingsFor } from './form.ts';
import { Sent } from './sent.ts';
import { managedApp } from './target-app.ts';

const longestName = 64;
const longestDescription = 10_000;
const mostDigits = 30;
const mostDecimals = 10;
const themes = ['WHITE', 'CLIPBOARD', 'BINDER', 'PENCIL', 'CLIPS', 'RED', 'GREEN', 'BLUE', 'YELLOW', 'BLACK'];
const presetIcon = /^APP([1-9]\d?)$/;
const switches = [
  'enableThumbnails',
  'enableBulkDeletion',
  'enableComments',
  'enableDuplicateRecord',
  'enableInlineRecordEditing',
] as const;

type General = Readonly<Record<string, unknown>>;

const getSettings = (call: Call) => {
  const { settings } = settingsFor(call);
  const { name, description, icon, theme, general, revision } = settings;
  return { name, description, icon, theme, ...general, revision: String(revision) };
};

const readIcon = (call: Call, app: App, sent: Sent, before: AppSettings['icon']): unknown => {
  const type = sent.choice('type', ['PRESET', 'FILE']);
  if (type === 'PRESET') {
    const key = sent.text('key');
    if (presetIcon.test(key)) return { type, key };
    throw invalidParameter(sent.at('key'), (words) => words.notInEnum);
  }
  const key = sent.child('file').text('fileKey');
  const { file: kept } = before as { readonly file?: FileValue };
  const file = attachFile(call.tenant.files, key, kept ? [kept] : [], app.id);
  if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  return { type, file };
};

const readPrecision = (sent: Sent, before: General): General => ({
  digits: sent.has('digits') ? String(sent.integer('digits', 1, mostDigits)) : before.digits,
  decimalPlaces: sent.has('decimalPlaces')
    ? String(sent.integer('decimalPlaces', 0, mostDecimals))
    : before.decimalPlaces,
  roundingMode: sent.has('roundingMode')
    ? sent.choice('roundingMode', ['HALF_EVEN', 'UP', 'DOWN'])
    : before.roundingMode,
});

const readTitle = (sent: Sent, { fields }: AppSettings): General => {
  const selectionMode = sent.choice('selectionMode', ['AUTO', 'MANUAL']);
  const first = Object.values(fields).find((it) => it.type === 'RECORD_NUMBER')?.code ?? '';
  if (selectionMode === 'AUTO') return { selectionMode, code: first };
  const code = sent.text('code');
  if (!fields[code]) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return { selectionMode, code };
};

const readGeneral = (sent: Sent, settings: AppSettings): General => {
  const { general } = settings;
  const month = 'firstMonthOfFiscalYear';
  return {
    ...general,
    ...Object.fromEntries(switches.map((name) => [name, sent.flag(name, general[name] === true)])),
    ...(sent.has('titleField') && { titleField: readTitle(sent.child('titleField'), settings) }),
    ...(sent.has('numberPrecision') && {
      numberPrecision: readPrecision(sent.child('numberPrecision'), general.numberPrecision as General),
    }),
    ...(sent.has(month) && { [month]: String(sent.integer(month, 1, 12)) }),
  };
};

const putSettings = (call: Call) => {
  const app = managedApp(call);
  const sent = new Sent(call.parameters);
  return edited(call, app, (settings) => ({
    // A name may be left out, but not be taken away.
    name: sent.values.name === undefined ? settings.name : sent.text('name', longestName),
    description: sent.optionalText('description', settings.description, longestDescription),
    icon: sent.has('icon') ? readIcon(call, app, sent.child('icon'), settings.icon) : settings.icon,
    theme: sent.has('theme') ? sent.choice('theme', themes) : settings.theme,
    general: readGeneral(sent, settings),
  }));
};

/** Name, description, look and switches of an app. */
export const generalSettingsEndpoints: Endpoints = {
  'GET app/settings.json': { run: getSettings },
  'GET preview/app/settings.json': { run: getSettings },
  'PUT preview/app/settings.json': { run: putSettings },
};
