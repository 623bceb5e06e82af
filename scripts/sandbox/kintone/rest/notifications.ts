import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { Call, Parameters } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { notifiedTypes, readEntity } from './read-entity.ts';
import { readTenMinutes } from './report-period.ts';
import type { Sent } from './sent.ts';

const longestTitle = 100;
const events = ['recordAdded', 'recordEdited', 'commentAdded', 'statusChanged', 'fileImported'] as const;
const dated: ReadonlySet<FieldType> = new Set(['DATE', 'DATETIME', 'CREATED_TIME', 'UPDATED_TIME']);

// Only an organisation has others below it.
const target = (call: Call, settings: AppSettings, sent: Sent): Parameters => {
  const entity = readEntity(call, settings, sent.child('entity'), notifiedTypes);
  return { entity, includeSubs: entity.type === 'ORGANIZATION' && sent.flag('includeSubs', false) };
};

const targets = (call: Call, settings: AppSettings, sent: Sent): readonly Parameters[] =>
  sent.list('targets').map((it) => target(call, settings, it));

const timing = (settings: AppSettings, sent: Sent): Parameters => {
  const code = sent.text('code');
  const field = settings.fields[code];
  if (!field) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  if (!dated.has(field.type)) throw invalidParameter(sent.at('code'), (words) => words.fieldTypeNotAllowed);
  const daysLater = String(sent.integer('daysLater', Number.MIN_SAFE_INTEGER));
  const byHours = sent.has('hoursLater') && field.type !== 'DATE';
  if (sent.has('hoursLater') && !byHours)
    throw invalidParameter(sent.at('hoursLater'), (words) => words.illegalRequest);
  if (byHours) return { code, daysLater, hoursLater: String(sent.integer('hoursLater', -23, 23)) };
  return { code, daysLater, time: readTenMinutes(sent, 'time') };
};

/** One line of the notifications of a whole app: who hears of what. */
export const readGeneral = (call: Call, settings: AppSettings, sent: Sent): Parameters => ({
  ...target(call, settings, sent),
  ...Object.fromEntries(events.map((name) => [name, sent.flag(name, false)])),
});

/** One notification that is sent when a record comes to meet a condition. */
export const readPerRecord = (call: Call, settings: AppSettings, sent: Sent): Parameters => {
  sent.require('filterCond');
  return {
    filterCond: checkCondition(call, settings, sent.text('filterCond')),
    title: sent.optionalText('title', '', longestTitle),
    targets: targets(call, settings, sent),
  };
};

/** One notification that is sent some time before or after a day a record names. */
export const readReminder = (call: Call, settings: AppSettings, sent: Sent): Parameters => ({
  timing: timing(settings, sent.child('timing')),
  filterCond: checkCondition(call, settings, sent.optionalText('filterCond', '')),
  title: sent.optionalText('title', '', longestTitle),
  targets: targets(call, settings, sent),
});
