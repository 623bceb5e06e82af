import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, isTimeZone, localText } from '../../../shared/transform/zone-time.ts';
import '../../support/steady-chance.ts';

it('knows zones by name', () => {
  expect(['Asia/Tokyo', 'UTC', 'America/New_York'].every(isTimeZone)).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});

it('what the clocks show leads back to the instant, in Tokyo as in any zone without summer time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1955, 0), max: Date.UTC(2090, 0) }),
      fc.constantFrom('Asia/Tokyo', 'UTC', 'Asia/Kolkata', 'America/Phoenix'),
      (at, zone) => {
        const whole = Math.floor(at / 1000) * 1000;
        fc.pre(zone === 'Asia/Tokyo' || zone === 'UTC' || at > Date.UTC(1975, 0));
        expect(instantOf(Date.parse(`${localText(whole, zone)}Z`), zone)).toBe(whole);
      },
    ),
  );
});

it('reads the tables of the engine where the short way for Tokyo does not hold', () => {
  expect(localText(Date.UTC(1949, 6, 1), 'Asia/Tokyo')).toBe('1949-07-01T10:00:00');
});
