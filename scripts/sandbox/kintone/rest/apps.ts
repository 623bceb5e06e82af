import { signature } from '../auth/actor.ts';
import { mayEnter, mayMakeApps } from '../auth/space-access.ts';
import { invalidParameter, KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import { newAppSettings } from '../forms/new-app.ts';
import { secondTime } from '../records/times.ts';
import { MemoryRecordStore } from '../store/memory-record-store.ts';
import type { Call, Endpoints } from './call.ts';
import { given, optionalInteger, optionalText, optionalTexts, text } from './parameters.ts';
import { readable, targetApp } from './target-app.ts';

const longestName = 64;
const mostListed = 100;

/** An app as lists and `app.json` show it. */
export const shownApp = (app: App) => {
  const settings = app.live ?? app.preview;
  return {
    appId: app.id,
    code: app.code,
    name: settings.name,
    description: settings.description,
    spaceId: app.spaceId,
    threadId: app.threadId,
    createdAt: `${secondTime(app.createdAt).slice(0, -1)}.000Z`,
    creator: app.creator,
    modifiedAt: `${secondTime(app.modifiedAt).slice(0, -1)}.000Z`,
    modifier: app.modifier,
  };
};

const getApp = (call: Call) => shownApp(readable(call, targetApp(call, 'id')));

const listed = ({ parameters }: Call, name: string): readonly string[] | null => {
  // An empty parameter of an address names nothing, as null does.
  if (!given(parameters, name)) return null;
  const values = optionalTexts(parameters, name) ?? [];
  if (values.length > mostListed) throw invalidParameter(name, (words) => words.tooMany(mostListed));
  return values;
};

const getApps = (call: Call) => {
  const { tenant, actor, parameters } = call;
  const limit = optionalInteger(parameters, 'limit', mostListed, 1);
  if (limit > mostListed) throw invalidParameter('limit', (words) => words.atMost(mostListed));
  const offset = optionalInteger(parameters, 'offset', 0, 0);
  const [ids, codes, spaces] = ['ids', 'codes', 'spaceIds'].map((it) => listed(call, it));
  const name = (optionalText(parameters, 'name') ?? '').toLowerCase();
  if ([...name].length > longestName) {
    throw invalidParameter('name', (words) => words.tooManyCharacters(longestName));
  }
  const spaceOf = (app: App) => (app.spaceId === null ? undefined : tenant.spaces.find(app.spaceId));
  const inGuestSpace = (app: App) => spaceOf(app)?.isGuest ?? false;
  const open = (app: App) => {
    const space = spaceOf(app);
    return !space || mayEnter(space, actor);
  };
  const apps = tenant.apps
    .list()
    .filter((app) => app.live !== null)
    .filter((app) => {
      const { view, add } = tenant.access.app(actor, app);
      return view || add;
    })
    .filter(open)
    .filter((app) => (call.guestSpace === null ? !inGuestSpace(app) : app.spaceId === call.guestSpace))
    .filter((app) => !ids?.length || ids.includes(app.id))
    .filter((app) => !codes?.length || codes.includes(app.code))
    .filter((app) => !spaces?.length || spaces.includes(app.spaceId ?? ''))
    .filter((app) => (app.live?.name ?? '').toLowerCase().includes(name));
  return { apps: apps.slice(offset, offset + limit).map(shownApp) };
};

const createApp = (call: Call) => {
  const { tenant, actor, parameters } = call;
  const name = text(parameters, 'name');
  if ([...name].length > longestName) {
    throw invalidParameter('name', (words) => words.tooManyCharacters(longestName));
  }
  const spaceId = optionalText(parameters, 'space');
  const space = spaceId === null ? undefined : tenant.spaces.find(spaceId);
  if (spaceId !== null && !space)
    throw new KintoneError('GAIA_SP01', (words) => words.spaceNotFound(spaceId));
  if ((space?.isGuest ?? false) !== (call.guestSpace !== null)) throw noPrivilege();
  if (space && !mayMakeApps(space, actor)) throw noPrivilege();
  const thread = optionalText(parameters, 'thread');
  if (thread !== null && tenant.spaces.threads.find(thread)?.spaceId !== (spaceId ?? '')) {
    throw new KintoneError('GAIA_TH01', (words) => words.threadNotFound(thread));
  }
  const by = signature(actor);
  const now = tenant.clock.now();
  const app: App = {
    id: tenant.apps.nextId(),
    code: '',
    spaceId,
    threadId: space ? (thread ?? space.defaultThread) : null,
    creator: by,
    createdAt: now,
    modifier: by,
    modifiedAt: now,
    records: new MemoryRecordStore(tenant.transactions),
    live: null,
    preview: newAppSettings(name, tenant.language),
    deploy: null,
  };
  tenant.apps.add(app);
  call.touched.add(app.id);
  return { app: app.id, revision: String(app.preview.revision) };
};

/** Apps as a whole: one, many, a new one. */
export const appEndpoints: Endpoints = {
  'GET app.json': { run: getApp },
  'GET apps.json': { run: getApps, peopleOnly: true },
  'POST preview/app.json': { run: createApp, peopleOnly: true },
};
