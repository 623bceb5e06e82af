import { expect, test } from 'vitest';
import { callEntry } from '../../../shared/call/call-entry.ts';
import { sampleCall } from '../../support/sample-call.ts';

const ringAt = '2026-11-22T00:00:02.000Z';
const answeredAt = '2026-11-22T00:00:05.400Z';
const endedAt = '2026-11-22T00:04:37.000Z';

test('a call that is going on has no entry yet', () => {
  expect(callEntry(sampleCall({ state: 'answered', ringAt, answeredAt }))).toBeNull();
});

test('talk is counted from the answer, in whole seconds', () => {
  const entry = callEntry(sampleCall({ state: 'ended', ringAt, answeredAt, endedAt }));
  expect(entry).toMatchObject({ outcome: 'talked', seconds: 272, startedAt: ringAt, endedAt });
});

test('a phone app told nothing: the length is unknown, not nought', () => {
  expect(callEntry(sampleCall({ state: 'ended', endedAt }))).toMatchObject({
    outcome: 'dialled',
    seconds: null,
    startedAt: '2026-11-22T00:00:00.000Z',
  });
});

test.each([
  ['missed', 'incoming', 'missed'],
  ['missed', 'outgoing', 'noAnswer'],
  ['busy', 'outgoing', 'busy'],
  ['rejected', 'outgoing', 'rejected'],
  ['cancelled', 'outgoing', 'cancelled'],
  ['failed', 'outgoing', 'failed'],
] as const)('a %s %s call is kept as %s, without talk', (state, direction, outcome) => {
  expect(callEntry(sampleCall({ state, direction, ringAt, endedAt }))).toMatchObject({ outcome, seconds: 0 });
});
