import type { Call } from '../../../shared/call/call.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import type { Deps } from '../deps.ts';

const lingerMs = 10 * 60_000;

/** Calls going on, and those just over that wait for a result; newest first. Older ones are filed as they are. */
export const currentCalls = async (deps: Deps): Promise<readonly Call[]> => {
  const open = await deps.store.current();
  const stale = open.filter(
    (it) => isFinal(it.state) && Date.parse(it.endedAt ?? it.requestedAt) < deps.now() - lingerMs,
  );
  for (const call of stale) {
    await deps.inTurn(() => deps.store.save({ ...call, filedAt: new Date(deps.now()).toISOString() }));
  }
  return open.filter((it) => !stale.includes(it));
};
