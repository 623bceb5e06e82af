import type { Call } from '../../../shared/call/call.ts';
import { fault } from '../../../shared/fault/fault.ts';
import type { Dialler } from '../../../shared/ports/dialler.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Deps } from '../deps.ts';

/** What came of a wish to act on a call. */
export interface ActAnswer {
  readonly done: boolean;
  readonly reason?: string;
}

/** Hangs up, holds or answers through the call's dialler; what becomes of the call comes back as an event. */
export const actOnCall = async (
  deps: Deps,
  id: string,
  act: (dialler: Dialler, call: Call) => Promise<Result<void>>,
): Promise<ActAnswer> => {
  const call = await deps.store.get(id);
  const site = deps.settings.sites.find((it) => it.origin === call?.site) ?? null;
  const dialler = call && deps.diallerFor(site, () => undefined);
  const done = dialler ? await act(dialler, call) : fail(fault('DIAL_REFUSED', 'renkei'));
  return done.ok ? { done: true } : { done: false, reason: done.fault.code };
};
