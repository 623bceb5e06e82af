import type { Call, Endpoints, Parameters } from './call.ts';
import { edited, settingsFor } from './form.ts';
import { object, objectOf } from './parameters.ts';
import { managedApp } from './target-app.ts';

interface Kind {
  /** The members the setting has, and what they are when nobody set them. */
  readonly usual: Parameters;
  /** The member whose entries are named and get ids of their own. */
  readonly named?: string;
  readonly flags?: readonly string[];
}

// Kept and given back as they were sent: none of them changes what the REST API answers.
const kinds: Readonly<Record<string, Kind>> = {
  'app/reports.json': { usual: { reports: {} }, named: 'reports' },
  'app/actions.json': { usual: { actions: {} }, named: 'actions' },
  'app/adminNotes.json': {
    usual: { content: '', includeInTemplateAndDuplicates: false },
    flags: ['includeInTemplateAndDuplicates'],
  },
  'app/notifications/general.json': {
    usual: { notifications: [], notifyToCommenter: true },
    flags: ['notifyToCommenter'],
  },
  'app/notifications/perRecord.json': { usual: { notifications: [] } },
  'app/notifications/reminder.json': { usual: { notifications: [], timezone: 'Asia/Tokyo' } },
};

const get = (path: string, kind: Kind) => (call: Call) => {
  const { settings } = settingsFor(call);
  return { ...kind.usual, ...settings.extra[path], revision: String(settings.revision) };
};

const withIds = (call: Call, entries: Parameters, before: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const sent = objectOf(entry);
      const name = String(sent.name ?? key);
      const known = before[key] as { id?: string } | undefined;
      return [
        name,
        { ...sent, name, id: known?.id ?? call.tenant.nextSettingId(), index: String(sent.index ?? 0) },
      ];
    }),
  );

const put = (path: string, kind: Kind) => (call: Call) => {
  const app = managedApp(call);
  let ids: Parameters = {};
  const { revision } = edited(call, app, ({ extra }) => {
    const before: Parameters = { ...kind.usual, ...extra[path] };
    const next = Object.fromEntries(
      Object.keys(kind.usual).map((name) => [name, readMember(call, kind, name, before[name])]),
    );
    if (kind.named) ids = idsOf(objectOf(next[kind.named]));
    return { extra: { ...extra, [path]: next } };
  });
  return kind.named ? { [kind.named]: ids, revision } : { revision };
};

const readMember = (call: Call, kind: Kind, name: string, before: unknown): unknown => {
  const sent = call.parameters[name];
  if (kind.named === name) return withIds(call, object(call.parameters, name), objectOf(before));
  if (sent === undefined) return before;
  return kind.flags?.includes(name) ? sent === true || sent === 'true' : sent;
};

const idsOf = (entries: Parameters): Parameters =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { id: objectOf(entry).id }]));

/** Graphs, actions, notifications and the notes of app administrators. */
export const extraSettingsEndpoints: Endpoints = Object.fromEntries(
  Object.entries(kinds).flatMap(([path, kind]) => [
    [`GET ${path}`, { run: get(path, kind) }],
    [`GET preview/${path}`, { run: get(path, kind) }],
    [`PUT preview/${path}`, { run: put(path, kind) }],
  ]),
);
