import type { Call } from '../../../shared/call/call.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import type { Deps } from '../deps.ts';
import { takeEvent } from './call-event.ts';
import { deliver } from './deliver.ts';

/** Changes what the user may change of a call (memo, result, customer), keeps it and shows it. */
export const changeCall = async (
  deps: Deps,
  id: string,
  change: Partial<Pick<Call, 'memo' | 'result' | 'party'>>,
): Promise<boolean> => {
  const changed = await deps.inTurn(async () => {
    const call = await deps.store.get(id);
    if (!call) return null;
    const next = { ...call, ...change };
    await deps.store.save(next);
    return next;
  });
  if (!changed) return false;
  await deps.show.callChanged(changed);
  if (isFinal(changed.state)) await deliver(deps);
  return true;
};

/** The user is done: a call nobody else can end is ended; one that is over is filed and leaves the screen. */
export const finishCall = async (deps: Deps, id: string): Promise<boolean> => {
  const before = await deps.store.get(id);
  if (!before) return false;
  const at = new Date(deps.now()).toISOString();
  if (!isFinal(before.state)) {
    const kind = before.state === 'dialling' || before.answeredAt ? 'ended' : 'cancelled';
    await takeEvent(deps, { call: id, kind, at });
    return true;
  }
  const filed = await deps.inTurn(async () => {
    const call = await deps.store.get(id);
    if (!call || call.filedAt) return null;
    const next = { ...call, filedAt: at };
    await deps.store.save(next);
    return next;
  });
  if (filed) await deps.show.callChanged(filed);
  await deliver(deps);
  return true;
};
