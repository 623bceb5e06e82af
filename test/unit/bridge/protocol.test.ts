import { expect, test } from 'vitest';
import { message } from '../../../shared/bridge/protocol.ts';

test('a message carries its version, its name and its payload, and nothing else', () => {
  expect(message('hangUp.requested', { call: 'c-1' })).toEqual({
    renkei: 1,
    name: 'hangUp.requested',
    payload: { call: 'c-1' },
  });
});
