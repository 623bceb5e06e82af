import { isSpaceAdmin, mayMakeApps } from '../auth/space-access.ts';
import { invalidParameter, noPrivilege } from '../errors/kintone-error.ts';
import type { Space } from '../store/spaces.ts';
import type { Call, Endpoints } from './call.ts';
import { textOf } from './parameters.ts';
import { managedApp } from './target-app.ts';
import { spaceById } from './target-space.ts';

// Into a space only where the caller could make an app as well, and never into or out of one for guests.
const destination = (call: Call): Space | null => {
  const { space } = call.parameters;
  if (space === undefined || space === '')
    throw invalidParameter('space', (words) => words.requiredParameter);
  if (space === null) return null;
  const found = spaceById(call, textOf(space));
  if (!mayMakeApps(found, call.actor)) throw noPrivilege();
  return found;
};

const moveApp = (call: Call) => {
  const { tenant, actor } = call;
  const app = managedApp(call);
  const from = app.spaceId === null ? undefined : tenant.spaces.find(app.spaceId);
  if (from?.isGuest) throw noPrivilege();
  if (from && !(actor.kind === 'user' && isSpaceAdmin(from, actor.user))) throw noPrivilege();
  const to = destination(call);
  tenant.apps.add({ ...app, spaceId: to?.id ?? null, threadId: to?.defaultThread ?? null });
  return {};
};

/** Moving an app into a space, to another one, or out of all of them. */
export const moveAppEndpoints: Endpoints = { 'POST app/move.json': { run: moveApp, peopleOnly: true } };
