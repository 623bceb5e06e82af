import { expect, test } from 'vitest';
import { messageSenders, messageShapes } from '../../../shared/bridge/message-shapes.ts';

test('every message has a shape and a least trusted sender', () => {
  expect(Object.keys(messageSenders).toSorted()).toEqual(Object.keys(messageShapes).toSorted());
});

test('nothing but an offer and a wish to dial is taken from a page', () => {
  const open = Object.entries(messageSenders).filter(([, sender]) => sender === 'page');
  expect(open.map(([name]) => name).toSorted()).toEqual(['dial.requested', 'pairing.offered']);
});
