import type { SandboxClock } from '../host/sandbox-clock.ts';
import { type Access, createAccess } from './auth/access.ts';
import { Sessions } from './auth/sessions.ts';
import { Tokens } from './auth/tokens.ts';
import { Users } from './auth/users.ts';
import { Apps } from './forms/apps.ts';
import { settleDeploy } from './forms/deploy.ts';
import { Plugins } from './plugins/plugins.ts';
import { meetsCondition } from './query/meets-condition.ts';
import { Comments } from './store/comments.ts';
import { Cursors } from './store/cursors.ts';
import { Files } from './store/files.ts';
import { Spaces } from './store/spaces.ts';
import { Transactions } from './store/transactions.ts';
import { Usage } from './store/usage.ts';
import { describeEvent } from './webhooks/describe-event.ts';
import { Webhooks } from './webhooks/webhooks.ts';

/** The whole local kintone behind its addresses: what REST calls and pages read and change. */
export interface Tenant {
  readonly clock: SandboxClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly plugins: Plugins;
  readonly apps: Apps;
  readonly spaces: Spaces;
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
  /** Calls the listener with the app's id each time preview settings have gone live. */
  onDeploy(listener: (appId: string) => void): void;
  /** Calls the listener each time the tenant goes back to its beginning. */
  onReset(listener: () => void): void;
  /** Tells the listeners that an app's settings are live now. */
  deployed(appId: string): void;
  reset(): void;
}

/** An empty tenant: three people, no apps, no plugins. */
export const createTenant = (clock: SandboxClock): Tenant => {
  const deployListeners: ((appId: string) => void)[] = [];
  const resetListeners: (() => void)[] = [];
  const transactions = new Transactions();
  const users = new Users();
  const apps: Apps = new Apps((app) => settleDeploy(tenant, app));
  let lastRowId = 0;
  let lastSettingId = 0;
  const tenant: Tenant = {
    clock,
    users,
    sessions: new Sessions(clock),
    tokens: new Tokens(),
    plugins: new Plugins(),
    apps,
    spaces: new Spaces(),
    files: new Files(clock),
    comments: new Comments(transactions),
    cursors: new Cursors(clock),
    webhooks: new Webhooks(clock, (app, event, recordId) => describeEvent(tenant, app, event, recordId)),
    usage: new Usage(clock),
    access: createAccess(users, (app, record, condition, actor) =>
      meetsCondition({ users, clock, apps }, app, record, condition, actor),
    ),
    transactions,
    url: '',
    nextRowId: () => {
      lastRowId += 1;
      return String(lastRowId);
    },
    nextSettingId: () => {
      lastSettingId += 1;
      return String(lastSettingId);
    },
    onDeploy: (listener) => void deployListeners.push(listener),
    onReset: (listener) => void resetListeners.push(listener),
    deployed: (appId) => {
      for (const listener of deployListeners) listener(appId);
    },
    reset: () => {
      lastRowId = 0;
      lastSettingId = 0;
      for (const part of clearable(tenant)) part.clear();
      for (const listener of resetListeners) listener();
    },
  };
  return tenant;
};

const clearable = (tenant: Tenant): readonly { clear(): void }[] => [
  tenant.sessions,
  tenant.tokens,
  tenant.plugins,
  tenant.apps,
  tenant.spaces,
  tenant.files,
  tenant.comments,
  tenant.cursors,
  tenant.webhooks,
  tenant.usage,
];
