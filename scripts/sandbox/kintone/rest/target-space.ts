import { isSpaceAdmin, mayEnter } from '../auth/space-access.ts';
import { KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { Space } from '../store/spaces.ts';
import type { Thread } from '../store/threads.ts';
import type { Call } from './call.ts';
import { integer } from './parameters.ts';

/** A space by its number, if it may be reached this way by this caller; refuses otherwise. */
export const spaceById = (call: Call, id: string): Space => {
  const space = call.tenant.spaces.find(id);
  if (!space) throw new KintoneError('GAIA_SP01', (words) => words.spaceNotFound(id));
  if (space.isGuest && call.guestSpace === null)
    throw new KintoneError('GAIA_IL23', (words) => words.guestSpaceApp);
  if (call.guestSpace !== null && call.guestSpace !== id) throw noPrivilege();
  if (!mayEnter(space, call.actor)) throw noPrivilege();
  return space;
};

/** The space a parameter names. */
export const targetSpace = (call: Call, name = 'id'): Space =>
  spaceById(call, String(integer(call.parameters, name, 1)));

/** The same for somebody who manages it. */
export const managedSpace = (call: Call, name = 'id'): Space => {
  const space = targetSpace(call, name);
  if (call.actor.kind !== 'user' || !isSpaceAdmin(space, call.actor.user)) throw noPrivilege();
  return space;
};

/** The thread a parameter names, if its space may be reached. */
export const targetThread = (call: Call, name: string): Thread => {
  const id = String(integer(call.parameters, name, 1));
  const thread = call.tenant.spaces.threads.find(id);
  if (!thread) throw new KintoneError('GAIA_TH01', (words) => words.threadNotFound(id));
  spaceById(call, thread.spaceId);
  return thread;
};
