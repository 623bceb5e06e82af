import { expect, test } from 'vitest';
import { allowDial, type DialFacts, withinHours } from '../../../shared/call/allow.rules.ts';

const weekdays = { days: [1, 2, 3, 4, 5], from: '09:00', to: '19:00' };
const facts = (changes: Partial<DialFacts> = {}): DialFacts => ({
  number: '+81312345678',
  doNotCall: false,
  hours: weekdays,
  local: { day: 1, minutes: 10 * 60 },
  busy: false,
  online: true,
  needsNetwork: true,
  ...changes,
});

test('a number with nothing against it is dialled', () => {
  expect(allowDial(facts())).toEqual({ verdict: 'dial', reasons: [] });
});

test.each([
  ['is no number', { number: null }, 'refuse', ['noNumber']],
  ['is called while another call goes on', { busy: true }, 'refuse', ['busy']],
  ['is called without a network', { online: false }, 'refuse', ['offline']],
  ['belongs to somebody who must not be called', { doNotCall: true }, 'warn', ['doNotCall']],
  ['is called in the evening', { local: { day: 1, minutes: 19 * 60 } }, 'warn', ['outsideHours']],
  ['is called on a Sunday', { local: { day: 0, minutes: 10 * 60 } }, 'warn', ['outsideHours']],
] as const)('a number that %s is not dialled at once', (_, changes, verdict, reasons) => {
  expect(allowDial(facts(changes))).toEqual({ verdict, reasons });
});

test('a phone app needs no network of ours', () => {
  expect(allowDial(facts({ online: false, needsNetwork: false })).verdict).toBe('dial');
});

test('every reason is named, and the heaviest decides', () => {
  expect(allowDial(facts({ doNotCall: true, busy: true, local: { day: 0, minutes: 0 } }))).toEqual({
    verdict: 'refuse',
    reasons: ['busy', 'doNotCall', 'outsideHours'],
  });
});

test('hours begin with their first minute and end before their last', () => {
  expect(withinHours(weekdays, { day: 1, minutes: 9 * 60 })).toBe(true);
  expect(withinHours(weekdays, { day: 1, minutes: 9 * 60 - 1 })).toBe(false);
  expect(withinHours(weekdays, { day: 1, minutes: 19 * 60 - 1 })).toBe(true);
});

test('hours past midnight belong to the day they begin on', () => {
  const night = { days: [5], from: '22:00', to: '02:00' };
  expect(withinHours(night, { day: 5, minutes: 23 * 60 })).toBe(true);
  expect(withinHours(night, { day: 6, minutes: 60 })).toBe(true);
  expect(withinHours(night, { day: 5, minutes: 60 })).toBe(false);
});
