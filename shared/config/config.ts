import type { Mapping } from '../mapping/mapping.ts';

/**
 * How many different customers a connected system may hold: many are paid by them. It belongs to the connection, since
 * every job that adds customers there draws on the same number.
 */
export interface CustomerCeiling {
  /** Absent = 50,000. People are warned from four fifths on. */
  readonly customers?: number;
  /** At the ceiling new customers are held back, and go once there is room; else they go, and only the warning stays. */
  readonly stop: boolean;
}

/** Jobs that read this object begin, all together, at most so many times in 24 hours, whatever their schedules say. */
export interface ReadLimit {
  readonly object: string;
  readonly timesPerDay: number;
}

/** A Salesforce org. Its secret lives in the door's own secret store, never here. */
export interface SalesforceConnection {
  readonly id: string;
  readonly kind: 'salesforce';
  readonly label: string;
  /** `https://example.my.salesforce.com`, no trailing slash. */
  readonly loginUrl: string;
  readonly clientId: string;
  /** `67.0` */
  readonly apiVersion: string;
  /** Absent = customers are not counted. */
  readonly ceiling?: CustomerCeiling;
  /** Absent = every job keeps to its schedule. A run that a person starts is not held back. */
  readonly readLimits?: readonly ReadLimit[];
}

/** Every system a job's right side may be. */
export type Connection = SalesforceConnection;

/** When a job runs by itself. Times of day are in the job's time zone. */
export type Schedule =
  | { readonly kind: 'manual' }
  | { readonly kind: 'interval'; readonly minutes: number }
  | { readonly kind: 'daily'; readonly times: readonly string[] }
  | { readonly kind: 'weekly'; readonly slots: readonly { readonly day: number; readonly time: string }[] }
  | { readonly kind: 'once'; readonly at: string };

/** Which records the first run reads. */
export type InitialMode =
  | { readonly kind: 'all' }
  | { readonly kind: 'fromNow' }
  | { readonly kind: 'since'; readonly date: string }
  | { readonly kind: 'lastDays'; readonly days: number; readonly max: number };

/** What happens when several records share a key. */
export type DuplicatePolicy = 'sticky' | 'newest' | 'first' | 'all' | 'stop';

/** Who wins when both sides changed one field since they last agreed. */
export type ConflictPolicy = 'left' | 'right' | 'newest' | 'ask';

/** `leave` the activity as it is, `update` it, or add `another` one for each state that the record had when it was read. */
export type ChangedActivity = 'leave' | 'update' | 'another';

/** Who is told when a run meets a problem, and how: codes of kintone users, groups and organizations, and an address. */
export interface NotifyList {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly organizations?: readonly string[];
  /** Every notice is posted here as JSON. It can be read by whoever can open the app, so it must hold no secret. */
  readonly webhook?: string;
  /** A problem that lasts is told again after this many hours, not earlier; absent = a day. */
  readonly digestHours?: number;
}

/** A field that says "deleted at its source", and what it then holds; a check box of Salesforce needs no value but true. */
export interface DeletedFlag {
  readonly field: string;
  readonly value: string;
  /** What it holds again when the record comes back; absent = nothing. */
  readonly alive?: string;
}

/** One job: an app of kintone on the left, an object of a connection on the right. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly enabledAt: string | null;
  readonly kind: 'twoWay' | 'upsert' | 'insertOnly' | 'append';
  readonly left: { readonly app: string; readonly guestSpace: string | null; readonly condition: string };
  readonly right: { readonly connection: string; readonly object: string; readonly condition: string };
  readonly mapping: Mapping;
  readonly schedule: Schedule;
  /** Ids of jobs that go first when both are due; this one never runs ahead of them. Absent = none. */
  readonly after?: readonly string[];
  readonly initial: InitialMode;
  readonly duplicates: DuplicatePolicy;
  readonly conflicts: ConflictPolicy;
  /** What a later change of a record means for the activity that an `append` job made of it; absent = nothing. */
  readonly whenChanged?: ChangedActivity;
  /** Set on one side's record when its counterpart on the other was deleted; absent = nothing is marked. */
  readonly flagDeleted?: { readonly left?: DeletedFlag; readonly right?: DeletedFlag };
  /** Mentioned in a comment on the run's record, so that kintone mails them; absent = nobody. */
  readonly notify?: NotifyList;
  /** Without a success for this many hours a scheduled job counts as unhealthy; absent = a day. */
  readonly healthHours?: number;
}

/** Which fields of the call history app take what; a role left out is not written. */
export interface CallFields {
  readonly callId: string;
  readonly number: string;
  readonly customer?: string;
  readonly customerName?: string;
  readonly direction?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly duration?: string;
  readonly result?: string;
  readonly memo?: string;
  readonly recordings?: string;
  readonly user?: string;
}

/** How calls are made. */
export type DiallerSetting =
  | { readonly kind: 'link'; readonly template: string }
  | { readonly kind: 'http'; readonly url: string; readonly eventsUrl: string; readonly extension: string }
  | { readonly kind: 'sip'; readonly url: string; readonly extension: string };

/** A span of the day on some days of the week, in the caller's own time: `09:00` to `19:00`; day 0 is Sunday. */
export interface CallingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Calling: whose numbers, where history goes. */
export interface Calling {
  readonly enabled: boolean;
  readonly customers: readonly {
    readonly app: string;
    readonly phoneFields: readonly string[];
    readonly nameField: string;
    readonly companyField?: string;
    /** The field that holds the normalised number, where the plugin fills one: makes look-up by number exact. */
    readonly phoneKeyField?: string;
    /** A field that, when it holds anything, forbids calling this customer. */
    readonly doNotCallField?: string;
  }[];
  readonly history: { readonly app: string; readonly fields: CallFields } | null;
  readonly dialler: DiallerSetting;
  readonly region: string;
  readonly createUnknown: boolean;
  /** When calls may be made; outside, the caller is warned. Absent = always. */
  readonly hours?: CallingHours;
}

/** Requests a day that all doors together may send to any one app of kintone. */
export interface RequestBudget {
  readonly perApp: number;
  /** When the day begins in Japan: at midnight, or at nine, when kintone's own count begins. */
  readonly dayBegins: '00:00' | '09:00';
}

/** The whole configuration, version 1. */
export interface Config {
  /** Where the JSON Schema lies, for a person's editor; kept, never read. */
  readonly $schema?: string;
  readonly version: 1;
  readonly connections: readonly Connection[];
  readonly jobs: readonly Job[];
  readonly calling: Calling;
  /** The apps that hold run log and links, once the admin agreed to make them. */
  readonly stateApps: { readonly log: string; readonly links: string } | null;
  /** Code of the kintone group whose members may run a sync from a page; null = app administrators. */
  readonly runGroup: string | null;
  /** How much of kintone's daily requests Renkei may use; absent = 5,000 an app, counted from midnight in Japan. */
  readonly budget?: RequestBudget;
}
