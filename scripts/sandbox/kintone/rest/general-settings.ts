import { invalidParameter } from '../errors/kintone-error.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { edited, settingsFor } from './form.ts';
import { flag, given, object, optionalChoice, optionalInteger, optionalText } from './parameters.ts';
import { managedApp } from './target-app.ts';

const longestName = 64;
const longestDescription = 10_000;
const themes = [
  'WHITE',
  'CLIPBOARD',
  'BINDER',
  'PENCIL',
  'CLIPS',
  'RED',
  'GREEN',
  'BLUE',
  'YELLOW',
  'BLACK',
] as const;
const roundings = ['HALF_EVEN', 'UP', 'DOWN'] as const;
const switches = [
  'enableThumbnails',
  'enableBulkDeletion',
  'enableComments',
  'enableDuplicateRecord',
  'enableInlineRecordEditing',
] as const;

const getSettings = (call: Call) => {
  const { settings } = settingsFor(call);
  const { name, description, icon, theme, general, revision } = settings;
  return { name, description, icon, theme, ...general, revision: String(revision) };
};

const checkedText = (parameters: Parameters, name: string, longest: number, otherwise: string): string => {
  const value = optionalText(parameters, name) ?? otherwise;
  if ([...value].length > longest) throw invalidParameter(name, (words) => words.tooManyCharacters(longest));
  return value;
};

const readPrecision = (sent: Parameters): Record<string, unknown> => ({
  digits: String(optionalInteger(sent, 'digits', 16, 1)),
  decimalPlaces: String(optionalInteger(sent, 'decimalPlaces', 4, 0)),
  roundingMode: optionalChoice(sent, 'roundingMode', roundings) ?? 'HALF_EVEN',
});

const readTitle = (sent: Parameters): Record<string, unknown> => ({
  selectionMode: optionalChoice(sent, 'selectionMode', ['AUTO', 'MANUAL']) ?? 'AUTO',
  code: optionalText(sent, 'code') ?? '',
});

const readGeneral = (sent: Parameters, settings: AppSettings): Record<string, unknown> => {
  const general: Record<string, unknown> = { ...settings.general };
  for (const name of switches) if (given(sent, name)) general[name] = flag(sent, name);
  if (given(sent, 'titleField')) general.titleField = readTitle(object(sent, 'titleField'));
  if (given(sent, 'numberPrecision'))
    general.numberPrecision = readPrecision(object(sent, 'numberPrecision'));
  if (given(sent, 'firstMonthOfFiscalYear')) {
    general.firstMonthOfFiscalYear = String(optionalInteger(sent, 'firstMonthOfFiscalYear', 4, 1));
  }
  return general;
};

const putSettings = (call: Call) => {
  const app = managedApp(call);
  const sent = call.parameters;
  return edited(call, app, (settings) => ({
    name: checkedText(sent, 'name', longestName, settings.name),
    description:
      sent.description === ''
        ? ''
        : checkedText(sent, 'description', longestDescription, settings.description),
    icon: given(sent, 'icon') ? object(sent, 'icon') : settings.icon,
    theme: optionalChoice(sent, 'theme', themes) ?? settings.theme,
    general: readGeneral(sent, settings),
  }));
};

/** Name, description, look and switches of an app. */
export const generalSettingsEndpoints: Endpoints = {
  'GET app/settings.json': { run: getSettings },
  'GET preview/app/settings.json': { run: getSettings },
  'PUT preview/app/settings.json': { run: putSettings },
};
