import { peopleOf } from '../auth/space-access.ts';
import { invalidParameter } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import { builtInTypes } from '../forms/field-shapes.ts';
import { secondTime } from '../records/times.ts';
import type { FileValue, TableRow, Value } from '../store/record.ts';
import type { Call, Endpoints } from './call.ts';
import { settingsFor } from './form.ts';
import { optionalInteger } from './parameters.ts';
import { administrator } from './target-app.ts';

const mostListed = 100;

const page = <T>(call: Call, all: readonly T[]): readonly T[] => {
  const offset = optionalInteger(call.parameters, 'offset', 0, 0);
  const limit = optionalInteger(call.parameters, 'limit', mostListed, 1);
  if (limit > mostListed) throw invalidParameter('limit', (words) => words.atMost(mostListed));
  return all.slice(offset, offset + limit);
};

const statusOf = (app: App): string => {
  if (!app.live) return 'NOT_ACTIVATED';
  return app.live === app.preview ? 'ACTIVATED' : 'CHANGED';
};

const lastChange = (app: App): string | null => {
  let last = 0;
  for (const record of app.records.rising()) last = Math.max(last, record.updatedAt);
  return last === 0 ? null : secondTime(last);
};

const attachedBytes = (app: App): number => {
  const fields = Object.values((app.live ?? app.preview).fields);
  let sum = 0;
  for (const { values } of app.records.rising()) {
    for (const field of fields) sum += bytesIn(field, values[field.code]);
  }
  return sum;
};

const bytesIn = (field: FieldProperty, value: Value | undefined): number => {
  if (field.type === 'FILE') return bytesOf(value);
  const files = Object.values(field.fields ?? {}).filter((it) => it.type === 'FILE');
  if (files.length === 0) return 0;
  const cells = ((value ?? []) as readonly TableRow[]).flatMap((row) =>
    files.map((it) => row.value[it.code]),
  );
  return cells.reduce((sum, cell) => sum + bytesOf(cell), 0);
};

const bytesOf = (value: Value | undefined): number =>
  ((value ?? []) as readonly FileValue[]).reduce((sum, { size }) => sum + Number(size), 0);

const isCustomized = ({ customize: { desktop, mobile }, plugins }: AppSettings): boolean =>
  [desktop.js, desktop.css, mobile.js, mobile.css, plugins].some((it) => it.length > 0);

const appStatistics = (call: Call) => {
  administrator(call);
  const apps = page(call, call.tenant.apps.list()).map((app) => {
    const settings = app.live ?? app.preview;
    const space = app.spaceId === null ? undefined : call.tenant.spaces.find(app.spaceId);
    const fields = Object.values(settings.fields).filter((field) => !builtInTypes.has(field.type));
    return {
      id: app.id,
      name: settings.name,
      space: space ? { id: space.id, name: space.name } : null,
      appGroup: 'Public',
      status: statusOf(app),
      recordUpdatedAt: lastChange(app),
      recordCount: String(app.records.size),
      fieldCount: String(fields.length),
      dailyRequestCount: String(call.tenant.usage.of(app.id).today),
      storageUsage: String(attachedBytes(app)),
      customized: isCustomized(settings),
      creator: app.creator,
      createdAt: secondTime(app.createdAt),
      modifier: app.modifier,
      modifiedAt: secondTime(app.modifiedAt),
    };
  });
  return { apps };
};

const spaceStatistics = (call: Call) => {
  administrator(call);
  const spaces = page(call, call.tenant.spaces.list()).map((space) => ({
    id: space.id,
    name: space.name,
    isPrivate: space.isPrivate,
    isGuest: space.isGuest,
    administratorCount: String(peopleOf(space, call.tenant.users).filter((it) => it.isAdmin).length),
    memberCount: String(peopleOf(space, call.tenant.users).length + space.guests.length),
    creator: space.creator,
    createdAt: secondTime(space.createdAt),
    modifier: space.modifier,
    modifiedAt: secondTime(space.modifiedAt),
  }));
  return { spaces };
};

const legacyTypes: ReadonlySet<string> = new Set(['STATUS', 'STATUS_ASSIGNEE', 'CATEGORY', 'GROUP']);

const legacyProperty = ({ options, fields, ...property }: FieldProperty): unknown => ({
  ...property,
  ...(options ? { options: Object.keys(options) } : {}),
  ...(fields ? { fields: Object.values(fields).map(legacyProperty) } : {}),
});

// The form as clients from before form/fields.json read it.
const legacyForm = (call: Call) => {
  const { settings } = settingsFor(call);
  const fields = Object.values(settings.fields).filter((field) => !legacyTypes.has(field.type));
  return { properties: fields.map(legacyProperty) };
};

/** How much apps and spaces are used, and the old way to read a form. */
export const statisticsEndpoints: Endpoints = {
  'GET apps/statistics.json': { run: appStatistics, peopleOnly: true },
  'GET spaces/statistics.json': { run: spaceStatistics, peopleOnly: true },
  'GET form.json': { run: legacyForm },
  'GET preview/form.json': { run: legacyForm },
};
