import type { CallEvent } from '../../shared/call/call.ts';
import type { Fault } from '../../shared/fault/fault.ts';
import type { PhoneStatus } from '../chrome/storage.ts';
import type { ListeningDialler } from '../diallers/http-dialler.ts';

/** What listening needs; the cursor is kept, so that a stopped worker goes on where it was. */
export interface ListenParts {
  readonly dialler: () => Promise<ListeningDialler | null>;
  readonly readCursor: () => Promise<string | null>;
  readonly keepCursor: (cursor: string) => Promise<void>;
  readonly tell: (event: CallEvent) => Promise<void>;
  readonly status: (state: PhoneStatus['state']) => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
}

const waitSeconds = 20;
const firstPauseMs = 1000;
const longestPauseMs = 30_000;

/** Listens to the exchange until there is none, or until `stopped` says so; one loop at a time. */
export const listen = async (parts: ListenParts, stopped: () => boolean): Promise<void> => {
  for (let pause = firstPauseMs; !stopped(); ) {
    const dialler = await parts.dialler();
    if (!dialler) return parts.status('none');
    const cursor = await parts.readCursor();
    // The first question only asks where the present is, and shows at once whether the line stands.
    const heard = await dialler.listen(cursor, cursor === null ? 0 : waitSeconds);
    if (stopped()) return;
    if (!heard.ok) {
      await parts.status(stateAfter(heard.fault));
      await parts.sleep(pause);
      pause = Math.min(pause * 2, longestPauseMs);
      continue;
    }
    pause = firstPauseMs;
    await parts.status('ready');
    for (const event of heard.value.events) await parts.tell(event);
    await parts.keepCursor(heard.value.cursor);
  }
};

const stateAfter = (fault: Fault): PhoneStatus['state'] =>
  fault.code === 'AUTH_REFUSED' ? 'refused' : 'unreachable';
