import * as v from 'valibot';
import { fault } from '../fault/fault.ts';
import { type Issue, issue } from '../issue/issue.ts';
import { fail, ok, type Result } from '../result.ts';
import { checkConfig } from './check-config.ts';
import type { Config } from './config.ts';
import { migrateConfig } from './migrate/list.ts';
import { findSecrets } from './secrets.ts';
import { webhookAddress } from './webhook-address.ts';

const text = v.string();
const name = v.pipe(text, v.nonEmpty());
const appId = v.pipe(text, v.regex(/^[1-9][0-9]*$/));
const timeOfDay = v.pipe(text, v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/));
const day = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((it) => !Number.isNaN(Date.parse(it))),
);
const moment = v.pipe(text, v.isoTimestamp());
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

const connection = v.strictObject({
  id: name,
  kind: v.literal('salesforce'),
  label: text,
  loginUrl: v.pipe(text, v.regex(/^https?:\/\/[^/?#\s@]+$/)),
  clientId: text,
  apiVersion: v.pipe(text, v.regex(/^\d+\.0$/)),
  ceiling: v.optional(v.strictObject({ customers: v.optional(whole), stop: v.boolean() })),
  readLimits: v.optional(v.array(v.strictObject({ object: name, timesPerDay: whole }))),
});

const schedule = v.variant('kind', [
  v.strictObject({ kind: v.literal('manual') }),
  v.strictObject({ kind: v.literal('interval'), minutes: whole }),
  v.strictObject({ kind: v.literal('daily'), times: v.array(timeOfDay) }),
  v.strictObject({
    kind: v.literal('weekly'),
    slots: v.array(
      v.strictObject({ day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), time: timeOfDay }),
    ),
  }),
  v.strictObject({ kind: v.literal('once'), at: moment }),
]);

const initial = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('fromNow') }),
  v.strictObject({ kind: v.literal('since'), date: day }),
  v.strictObject({ kind: v.literal('lastDays'), days: whole, max: whole }),
]);

const optionValue = v.union([text, v.number(), v.boolean(), v.array(text), v.record(text, text)]);
const steps = v.array(v.strictObject({ id: name, options: v.optional(v.record(text, optionValue)) }));

const find = v.strictObject({
  among: v.array(v.strictObject({ entity: name, by: v.pipe(v.array(name), v.minLength(1)) })),
  missing: v.picklist(['leave', 'fail']),
  create: v.optional(v.strictObject({ fields: v.record(text, text) })),
});

const mapping = v.strictObject({
  rows: v.array(
    v.strictObject({
      id: name,
      left: text,
      right: text,
      direction: v.picklist(['both', 'send', 'receive', 'latch', 'read']),
      sendSteps: steps,
      receiveSteps: steps,
      whenEmpty: v.picklist(['leave', 'clear']),
      onError: v.picklist(['dropField', 'failRow']),
      role: v.optional(v.picklist(['key', 'phone', 'recording', 'tag'])),
      find: v.optional(find),
      disabled: v.optional(v.boolean()),
      consent: v.optional(v.strictObject({ by: text, at: moment })),
    }),
  ),
  key: v.strictObject({ row: text, fallbacks: v.array(text) }),
  timeZone: name,
  region: v.pipe(text, v.regex(/^[A-Z]{2}$/)),
  areaCode: v.optional(v.pipe(text, v.regex(/^0\d{1,4}$/))),
  tables: v.optional(
    v.array(
      v.strictObject({
        table: name,
        mode: v.picklist(['replace', 'merge']),
        keyColumn: v.optional(name),
      }),
    ),
  ),
});

const deletedFlag = v.strictObject({ field: name, value: name, alive: v.optional(name) });

const job = v.strictObject({
  id: name,
  name: text,
  enabled: v.boolean(),
  enabledAt: v.nullable(moment),
  kind: v.picklist(['twoWay', 'upsert', 'insertOnly', 'append']),
  left: v.strictObject({ app: appId, guestSpace: v.nullable(appId), condition: text }),
  // A job that was never switched on may still be without its other side.
  right: v.strictObject({ connection: text, object: text, condition: text }),
  mapping,
  schedule,
  after: v.optional(v.array(name)),
  initial,
  duplicates: v.picklist(['sticky', 'newest', 'first', 'all', 'stop']),
  conflicts: v.picklist(['left', 'right', 'newest', 'ask']),
  whenChanged: v.optional(v.picklist(['leave', 'update', 'another'])),
  flagDeleted: v.optional(v.strictObject({ left: v.optional(deletedFlag), right: v.optional(deletedFlag) })),
  notify: v.optional(
    v.strictObject({
      users: v.array(name),
      groups: v.array(name),
      organizations: v.optional(v.array(name)),
      webhook: v.optional(v.pipe(text, v.regex(webhookAddress))),
      digestHours: v.optional(whole),
    }),
  ),
  healthHours: v.optional(whole),
});

const dialler = v.variant('kind', [
  v.strictObject({ kind: v.literal('link'), template: name }),
  v.strictObject({ kind: v.literal('http'), url: name, eventsUrl: text, extension: text }),
  v.strictObject({ kind: v.literal('sip'), url: name, extension: text }),
]);

const callFields = v.strictObject({
  callId: name,
  number: name,
  customer: v.optional(name),
  customerName: v.optional(name),
  direction: v.optional(name),
  startedAt: v.optional(name),
  endedAt: v.optional(name),
  duration: v.optional(name),
  result: v.optional(name),
  memo: v.optional(name),
  recordings: v.optional(name),
  user: v.optional(name),
});

const callingShape = v.strictObject({
  enabled: v.boolean(),
  customers: v.array(
    v.strictObject({
      app: appId,
      phoneFields: v.array(name),
      nameField: text,
      companyField: v.optional(name),
      phoneKeyField: v.optional(name),
      doNotCallField: v.optional(name),
    }),
  ),
  history: v.nullable(v.strictObject({ app: appId, fields: callFields })),
  dialler,
  region: v.pipe(text, v.regex(/^[A-Z]{2}$/)),
  createUnknown: v.boolean(),
  hours: v.optional(
    v.strictObject({
      days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
      from: timeOfDay,
      // A span may last to the end of its day.
      to: v.union([timeOfDay, v.literal('24:00')]),
    }),
  ),
});

/** The shape of a configuration, for those who describe it to others; a value comes in by `parseConfig` alone. */
export const configShape = v.strictObject({
  $schema: v.optional(text),
  version: v.literal(1),
  connections: v.array(connection),
  jobs: v.array(job),
  calling: callingShape,
  stateApps: v.nullable(v.strictObject({ log: appId, links: appId })),
  runGroup: v.nullable(name),
  budget: v.optional(v.strictObject({ perApp: whole, dayBegins: v.picklist(['00:00', '09:00']) })),
}) satisfies v.GenericSchema<unknown, Config>;

const shapeIssue = (it: v.BaseIssue<unknown>): Issue =>
  issue('CONFIG_SHAPE', 'error', it.path?.map((step) => String(step.key)) ?? [], {
    expected: it.expected ?? '',
    found: it.received,
  });

interface Looked {
  readonly issues: readonly Issue[];
  readonly config: Config | null;
}

// One pass over the shape: this runs on every page that kintone shows.
const look = (value: unknown): Looked => {
  const secrets = findSecrets(value);
  if (secrets.length > 0) return { issues: secrets, config: null };
  const parsed = v.safeParse(configShape, value);
  return parsed.success
    ? { issues: checkConfig(parsed.output), config: parsed.output }
    : { issues: parsed.issues.map(shapeIssue), config: null };
};

/** Everything that keeps a value from being a configuration, with its place; empty when nothing does. */
export const configIssues = (value: unknown): readonly Issue[] => {
  const migrated = migrateConfig(value);
  return migrated.ok
    ? look(migrated.value).issues
    : [issue('CONFIG_SHAPE', 'error', ['version'], migrated.fault.values)];
};

/**
 * The only way into the house for a configuration: migrates it, checks it, and gives it typed.
 * A newer version is `CONFIG_NEWER`; anything else that is wrong is `CONFIG_INVALID` naming the first place.
 */
export const parseConfig = (value: unknown): Result<Config> => {
  const migrated = migrateConfig(value);
  if (!migrated.ok) return migrated;
  const { issues, config } = look(migrated.value);
  const wrong = issues.filter((it) => it.severity === 'error');
  const first = wrong[0];
  if (first || !config) {
    const place = {
      path: first?.path.join('.') ?? '',
      problem: first?.code ?? 'CONFIG_SHAPE',
      count: wrong.length,
    };
    return fail(fault('CONFIG_INVALID', 'renkei', place));
  }
  return ok(config);
};
