import { type Call, newCall } from '../../shared/call/call.ts';

/** A call for a test; only what matters there is named. */
export const sampleCall = (changes: Partial<Call> = {}): Call => ({
  ...newCall({
    id: 'call-1',
    direction: 'outgoing',
    number: '+81312345678',
    shown: '03-1234-5678',
    party: null,
    requestedAt: '2026-11-22T00:00:00.000Z',
    user: '佐藤',
  }),
  ...changes,
});
