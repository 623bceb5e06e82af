import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDatetime } from '../../../shared/transform/read-datetime.ts';
import '../../support/steady-chance.ts';

const instant = fc
  .date({ min: new Date('1960-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((it) => it.toISOString());

it('[HOT-24] an instant reads as itself, and with any offset as the same instant', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -12, max: 14 }), (iso, hours) => {
      expect(readDatetime(iso, 'Asia/Tokyo')).toBe(iso);
      const local = new Date(Date.parse(iso) + hours * 3_600_000).toISOString().slice(0, -1);
      const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
      expect(readDatetime(`${local}${offset}`, 'UTC')).toBe(iso);
      expect(readDatetime(`${local}${offset.replace(':', '')}`, 'UTC')).toBe(iso);
    }),
  );
});

it.each([
  ['2024-07-01 09:00', 'America/New_York', '2024-07-01T13:00:00.000Z'],
  ['2024-01-01 09:00', 'America/New_York', '2024-01-01T14:00:00.000Z'],
  ['2024-03-10 02:30', 'America/New_York', '2024-03-10T06:30:00.000Z'],
  ['2024/5/1　9時', 'Asia/Tokyo', '2024-05-01T00:00:00.000Z'],
  ['平成元年4月1日 10:00', 'Asia/Tokyo', '1989-04-01T01:00:00.000Z'],
  ['2024-05-01T09:00', 'Asia/Tokyo', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01T09:00:00.123456Z', 'Asia/Tokyo', '2024-05-01T09:00:00.123Z'],
  ['2024-13-01 09:00', 'Asia/Tokyo', null],
  ['09:00', 'Asia/Tokyo', null],
  ['2024-02-30T00:00:00Z', 'Asia/Tokyo', null],
])('%s in %s is %s', (text, zone, expected) => {
  expect(readDatetime(text, zone)).toBe(expected);
});
