import { invalidParameter } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { FieldProperty } from '../forms/field-property.ts';
import { builtInTypes } from '../forms/field-shapes.ts';
import { secondTime } from '../records/times.ts';
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
      recordUpdatedAt: null,
      recordCount: String(app.records.size),
      fieldCount: String(fields.length),
      dailyRequestCount: String(call.tenant.usage.of(app.id).today),
      storageUsage: '0',
      customized: settings.customize.desktop.js.length > 0 || settings.plugins.length > 0,
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
    administratorCount: String(space.members.filter((it) => it.isAdmin).length),
    memberCount: String(space.members.length),
    creator: space.creator,
    createdAt: secondTime(space.createdAt),
    modifier: space.creator,
    modifiedAt: secondTime(space.createdAt),
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
