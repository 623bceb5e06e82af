import type { SandboxClock } from '../host/sandbox-clock.ts';
import { type Access, createAccess } from './auth/access.ts';
import { Sessions } from './auth/sessions.ts';
import { Users } from './auth/users.ts';
import { Apps } from './forms/apps.ts';
import { Plugins } from './plugins/plugins.ts';
import { meetsCondition } from './query/meets-condition.ts';
import { Transactions } from './store/transactions.ts';

/** The whole local kintone behind its addresses: what REST calls and pages read and change. */
export interface Tenant {
  readonly clock: SandboxClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly plugins: Plugins;
  readonly apps: Apps;
  readonly access: Access;
  readonly transactions: Transactions;
  /** The address it is reached at, known once it listens. */
  url: string;
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
  const users = new Users();
  const sessions = new Sessions(clock);
  const plugins = new Plugins();
  const apps = new Apps();
  return {
    clock,
    users,
    sessions,
    plugins,
    apps,
    access: createAccess(users, (app, record, condition, actor) =>
      meetsCondition({ users, clock, apps }, app, record, condition, actor),
    ),
    transactions: new Transactions(),
    url: '',
    onDeploy: (listener) => void deployListeners.push(listener),
    onReset: (listener) => void resetListeners.push(listener),
    deployed: (appId) => {
      for (const listener of deployListeners) listener(appId);
    },
    reset: () => {
      sessions.clear();
      plugins.clear();
      apps.clear();
      for (const listener of resetListeners) listener();
    },
  };
};
