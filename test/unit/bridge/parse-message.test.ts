import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageLimit, parseMessage } from '../../../shared/bridge/parse-message.ts';
import { message } from '../../../shared/bridge/protocol.ts';

const place = { shown: '03-1234-5678', page: 'https://demo.cybozu.com/k/14/', app: '14', recordId: null };
const dial = message('dial.requested', place);

test('a whole message of ours is taken, as data or as JSON text', () => {
  expect(parseMessage('content', dial)).toEqual(dial);
  expect(parseMessage('page', JSON.stringify(dial))).toEqual(dial);
  expect(parseMessage('own', message('party.chosen', { call: 'c-1', party: null }))).not.toBeNull();
});

test('a page may only offer settings and ask to dial', () => {
  const offer = message('pairing.offered', { origin: 'https://demo.cybozu.com', settings: '{}' });
  expect(parseMessage('page', offer)).not.toBeNull();
  for (const wish of [
    message('pairing.accepted', { origin: 'https://demo.cybozu.com', settings: '{}' }),
    message('hangUp.requested', { call: 'c-1' }),
    message('calls.asked', {}),
    message('memo.changed', { call: 'c-1', memo: 'x' }),
    message('outbox.retried', {}),
  ])
    expect(parseMessage('page', wish), wish.name).toBeNull();
});

test('a content script cannot accept a pairing or send the outbox', () => {
  const accepted = message('pairing.accepted', { origin: 'https://demo.cybozu.com', settings: '{}' });
  expect(parseMessage('content', accepted)).toBeNull();
  expect(parseMessage('own', accepted)).not.toBeNull();
  expect(parseMessage('content', message('outbox.retried', {}))).toBeNull();
});

test.each([
  ['an unknown name', { ...dial, name: 'dial.everything' }],
  ['a name every object has', { ...dial, name: 'constructor' }],
  ['another version', { ...dial, renkei: 2 }],
  ['a missing member', { ...dial, payload: { shown: '1' } }],
  ['a member too many', { ...dial, payload: { ...place, extra: 1 } }],
  ['a member of another type', { ...dial, payload: { ...place, shown: 5 } }],
  ['an address that is none', { ...dial, payload: { ...place, page: 'javascript:alert(1)' } }],
  ['a number longer than any', { ...dial, payload: { ...place, shown: '0'.repeat(201) } }],
  ['an id with strange letters', { renkei: 1, name: 'hangUp.requested', payload: { call: '<b>' } }],
])('%s is not taken', (_, data) => {
  expect(parseMessage('own', data)).toBeNull();
});

test('a text longer than any message is not even read', () => {
  expect(parseMessage('own', `${JSON.stringify(dial)}${' '.repeat(messageLimit)}`)).toBeNull();
});

test('nothing that arrives makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (data) => void parseMessage('page', data)));
  fc.assert(fc.property(fc.json(), (data) => void parseMessage('page', data)));
});
