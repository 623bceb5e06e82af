import type { Language } from '../../../shared/words/words.ts';
import type { SandboxClock } from '../host/sandbox-clock.ts';
import { type Access, createAccess } from './auth/access.ts';
import { Sessions } from './auth/sessions.ts';
import { Tokens } from './auth/tokens.ts';
import { Users } from './auth/users.ts';
import { Apps } from './forms/apps.ts';
import { settleDeploy } from './forms/deploy.ts';
import { keepApps } from './forms/keep-apps.ts';
import { Plugins } from './plugins/plugins.ts';
import { meetsCondition } from './query/meets-condition.ts';
import { Comments } from './store/comments.ts';
import { Cursors } from './store/cursors.ts';
import { Files } from './store/files.ts';
import { Guests } from './store/guests.ts';
import type { Kept } from './store/snapshot.ts';
import { Spaces } from './store/spaces.ts';
import { Transactions } from './store/transactions.ts';
import { Usage } from './store/usage.ts';
import { describeEvent } from './webhooks/describe-event.ts';
import { Webhooks } from './webhooks/webhooks.ts';

/** The whole local kintone behind its addresses: what REST calls and pages read and change. */
export interface Tenant {
  /** What it speaks to those who ask for no language; apps are made with fields named in it. */
  readonly language: Language;
  readonly clock: SandboxClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly plugins: Plugins;
  readonly apps: Apps;
  readonly spaces: Spaces;
  readonly guests: Guests;
  readonly files: Files;
  readonly comments: Comments;
  readonly cursors: Cursors;
  readonly webhooks: Webhooks;
  readonly usage: Usage;
  readonly access: Access;
  readonly transactions: Transactions;
  /** The address it is reached at, known once it listens. */
  url: string;
  /** A number for a new table row. */
  nextRowId(): string;
  /** A number for a new list, graph or action. */
  nextSettingId(): string;
  /** What a snapshot holds, by name; whoever keeps something in the tenant adds it here. */
  readonly kept: Map<string, Kept>;
  /** Calls the listener with the app's id each time preview settings have gone live. */
  onDeploy(listener: (appId: string) => void): void;
  /** Calls the listener each time the tenant goes back to its beginning. */
  onReset(listener: () => void): void;
  /** Tells the listeners that an app's settings are live now. */
  deployed(appId: string): void;
  reset(): void;
}

/** An empty tenant: three people, no apps, no plugins. */
export const createTenant = (clock: SandboxClock, language: Language = 'ja'): Tenant => {
  const deployListeners: ((appId: string) => void)[] = [];
  const resetListeners: (() => void)[] = [];
  const transactions = new Transactions();
  const users = new Users();
  const apps: Apps = new Apps((app) => settleDeploy(tenant, app));
  let last = { row: 0, setting: 0 };
  const counters: Kept = {
    dump: () => [last],
    restore: (line) => {
      last = line as typeof last;
    },
  };
  const tenant: Tenant = {
    language,
    clock,
    users,
    sessions: new Sessions(clock),
    tokens: new Tokens(),
    plugins: new Plugins(),
    apps,
    spaces: new Spaces(),
    guests: new Guests(),
    files: new Files(clock),
    comments: new Comments(transactions),
    cursors: new Cursors(clock),
    webhooks: new Webhooks(clock, (app, recordId) => describeEvent(tenant, app, recordId)),
    usage: new Usage(clock),
    access: createAccess(users, (app, record, condition, actor) =>
      meetsCondition({ users, clock, apps }, app, record, condition, actor),
    ),
    transactions,
    url: '',
    nextRowId: () => {
      last.row += 1;
      return String(last.row);
    },
    nextSettingId: () => {
      last.setting += 1;
      return String(last.setting);
    },
    kept: new Map(),
    onDeploy: (listener) => void deployListeners.push(listener),
    onReset: (listener) => void resetListeners.push(listener),
    deployed: (appId) => {
      for (const listener of deployListeners) listener(appId);
    },
    reset: () => {
      last = { row: 0, setting: 0 };
      for (const part of clearable(tenant)) part.clear();
      for (const listener of resetListeners) listener();
    },
  };
  const { spaces, guests, tokens, plugins, files, comments } = tenant;
  const parts: Record<string, Kept> = {
    spaces,
    guests,
    tokens,
    plugins,
    files,
    comments,
    apps: keepApps(apps, transactions),
  };
  for (const [name, part] of Object.entries({ ...parts, counters })) tenant.kept.set(name, part);
  return tenant;
};

const clearable = (tenant: Tenant): readonly { clear(): void }[] => [
  tenant.sessions,
  tenant.tokens,
  tenant.plugins,
  tenant.apps,
  tenant.spaces,
  tenant.guests,
  tenant.files,
  tenant.comments,
  tenant.cursors,
  tenant.webhooks,
  tenant.usage,
];
