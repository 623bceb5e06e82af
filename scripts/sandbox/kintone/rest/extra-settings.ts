import { invalidParameter } from '../errors/kintone-error.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { edited, managedSettings } from './form.ts';
import { readGeneral, readPerRecord, readReminder } from './notifications.ts';
import { Sent } from './sent.ts';
import { managedApp } from './target-app.ts';

const longestNotes = 10_000;

interface Kind {
  /** What the setting is when nobody set it. */
  readonly usual: Parameters;
  /** The setting after a request; what was not sent stays. */
  readonly read: (call: Call, settings: AppSettings, sent: Sent, before: Parameters) => Parameters;
}

type Entry = (call: Call, settings: AppSettings, sent: Sent) => Parameters;

const notifications = (call: Call, settings: AppSettings, sent: Sent, before: Parameters, read: Entry) =>
  sent.has('notifications')
    ? sent.list('notifications').map((it) => read(call, settings, it))
    : before.notifications;

const zone = (sent: Sent, before: Parameters): unknown => {
  if (!sent.has('timezone')) return before.timezone;
  const timezone = sent.text('timezone');
  if (!Intl.supportedValuesOf('timeZone').includes(timezone) && timezone !== 'UTC') {
    throw invalidParameter('timezone', (words) => words.notInEnum);
  }
  return timezone;
};

// Kept and given back: none of them changes what the REST API answers.
const kinds: Readonly<Record<string, Kind>> = {
  'app/adminNotes.json': {
    usual: { content: '', includeInTemplateAndDuplicates: false },
    read: (_call, _settings, sent, before) => ({
      content: sent.optionalText('content', String(before.content), longestNotes),
      includeInTemplateAndDuplicates: sent.flag(
        'includeInTemplateAndDuplicates',
        before.includeInTemplateAndDuplicates === true,
      ),
    }),
  },
  'app/notifications/general.json': {
    usual: { notifications: [], notifyToCommenter: true },
    read: (call, settings, sent, before) => ({
      notifications: notifications(call, settings, sent, before, readGeneral),
      notifyToCommenter: sent.flag('notifyToCommenter', before.notifyToCommenter === true),
    }),
  },
  'app/notifications/perRecord.json': {
    usual: { notifications: [] },
    read: (call, settings, sent, before) => {
      sent.require('notifications');
      return { notifications: notifications(call, settings, sent, before, readPerRecord) };
    },
  },
  'app/notifications/reminder.json': {
    usual: { notifications: [], timezone: 'Asia/Tokyo' },
    read: (call, settings, sent, before) => ({
      notifications: notifications(call, settings, sent, before, readReminder),
      timezone: zone(sent, before),
    }),
  },
};

const get = (path: string, kind: Kind) => (call: Call) => {
  const settings = managedSettings(call);
  return { ...kind.usual, ...settings.extra[path], revision: String(settings.revision) };
};

const put = (path: string, kind: Kind) => (call: Call) =>
  edited(call, managedApp(call), (settings) => {
    const before = { ...kind.usual, ...settings.extra[path] };
    const next = kind.read(call, settings, new Sent(call.parameters), before);
    return { extra: { ...settings.extra, [path]: next } };
  });

/** Notifications and the notes of app administrators. */
export const extraSettingsEndpoints: Endpoints = Object.fromEntries(
  Object.entries(kinds).flatMap(([path, kind]) => [
    [`GET ${path}`, { run: get(path, kind) }],
    [`GET preview/${path}`, { run: get(path, kind) }],
    [`PUT preview/${path}`, { run: put(path, kind) }],
  ]),
);
