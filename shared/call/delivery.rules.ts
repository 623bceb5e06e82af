import type { Recovery } from '../fault/codes.ts';
import type { Call } from './call.ts';
import { isFinal } from './call-state.ts';

const second = 1000;
const minute = 60 * second;

// Soon while it may be a lift or a tunnel, then patient: a closed laptop costs nobody anything.
const waits = [5 * second, 20 * second, minute, 5 * minute, 15 * minute, 60 * minute];
// A person has to change something (a right, a field); trying often only fills a log.
const waitForPerson = 30 * minute;

/** When a call that could not be written to kintone is tried again, in milliseconds since 1970. */
export const nextDeliveryAt = (now: number, attempts: number, recovery: Recovery): number => {
  if (recovery === 'stop' || recovery === 'skip') return now + waitForPerson;
  return now + (waits[Math.min(attempts, waits.length) - 1] ?? waits[0] ?? minute);
};

/** Whether a call has anything to tell kintone: it is over, and it did leave this browser. */
export const isDeliverable = (call: Call): boolean =>
  isFinal(call.state) && !(call.state === 'failed' && call.remoteId === null && call.ringAt === null);
