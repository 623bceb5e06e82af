import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeEvent } from '../../../extension/diallers/exchange-event.ts';

const base = 'https://pbx.example/events';
const wire = {
  seq: 7,
  call: 'r-1',
  extension: '1001',
  direction: 'incoming',
  kind: 'ringing',
  from: '0312345678',
  to: '1001',
  at: '2026-11-22T09:00:00+09:00',
};

test('an event becomes ours: its own call’s name, the far end, the time in UTC', () => {
  expect(exchangeEvent(wire, base)).toEqual({
    call: 'x-r-1',
    kind: 'ringing',
    at: '2026-11-22T00:00:00.000Z',
    remoteId: 'r-1',
    other: { direction: 'incoming', number: '0312345678' },
  });
  expect(exchangeEvent({ ...wire, ref: 'call-1', direction: 'outgoing' }, base)).toMatchObject({
    call: 'call-1',
    other: { direction: 'outgoing', number: '1001' },
  });
});

test('a recording’s address is completed, and is never anything but http', () => {
  const event = { ...wire, kind: 'recording' };
  expect(exchangeEvent({ ...event, recording: '/recordings/1.wav' }, base)?.recording).toBe(
    'https://pbx.example/recordings/1.wav',
  );
  expect(exchangeEvent({ ...event, recording: 'javascript:alert(1)' }, base)).not.toHaveProperty('recording');
});

test.each([
  null,
  'ringing',
  {},
  { ...wire, kind: 'exploded' },
  { ...wire, at: 'now' },
  { ...wire, call: '' },
])('what is no event we know is nothing (%#)', (it) => {
  expect(exchangeEvent(it, base)).toBeNull();
});

test('nothing an exchange sends makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (it) => void exchangeEvent(it, base)));
});
