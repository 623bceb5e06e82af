import type { AppAccess } from '../auth/access.ts';
import { mayEnter } from '../auth/space-access.ts';
import { KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { Call } from './call.ts';
import { integer } from './parameters.ts';

/** The app a call is about, if it may be reached this way by this caller; refuses otherwise. */
export const targetApp = (call: Call, name = 'app'): App =>
  appById(call, String(integer(call.parameters, name, 1)));

/** The same for an id that is known already. */
export const appById = (call: Call, id: string): App => {
  const { tenant, actor } = call;
  const app = tenant.apps.find(id);
  if (actor.kind === 'token' && !actor.tokens.some((it) => it.appId === id)) {
    throw new KintoneError('GAIA_IA02', (words) => words.wrongToken);
  }
  if (!app || (!app.live && !call.preview))
    throw new KintoneError('GAIA_AP01', (words) => words.appNotFound(id));
  checkGuestPath(call, app);
  call.touched.add(id);
  return app;
};

/** An app that the caller may do this in. */
export const permitted = (call: Call, app: App, ...rights: readonly (keyof AppAccess)[]): App => {
  const access = call.tenant.access.app(call.actor, app);
  if (rights.every((right) => access[right])) return app;
  if (call.actor.kind === 'token') throw new KintoneError('GAIA_NO01', (words) => words.tokenMayNot);
  throw noPrivilege();
};

/** An app for someone who may read its records or add to them: what reading its live settings takes. */
export const readable = (call: Call, app: App): App => {
  const { view, add } = call.tenant.access.app(call.actor, app);
  return permitted(call, app, !view && add ? 'add' : 'view');
};

/** Refuses everyone but system administrators. */
export const administrator = ({ actor }: Call): void => {
  if (actor.kind !== 'user' || !actor.user.isSystemAdmin) throw noPrivilege();
};

/** The app named by a parameter, for someone who may manage it. */
export const managedApp = (call: Call, name = 'app'): App => permitted(call, targetApp(call, name), 'manage');

const checkGuestPath = (call: Call, app: App): void => {
  const space = app.spaceId === null ? undefined : call.tenant.spaces.find(app.spaceId);
  const isGuest = space?.isGuest ?? false;
  if (isGuest && call.guestSpace === null)
    throw new KintoneError('GAIA_IL23', (words) => words.guestSpaceApp);
  if (call.guestSpace !== null && !(isGuest && app.spaceId === call.guestSpace)) throw noPrivilege();
  if (space && !mayEnter(space, call.actor)) throw noPrivilege();
};
