import { expect, it } from 'vitest';
import { readExcelSerial } from '../../../shared/transform/read-excel-serial.ts';

it.each([
  ['1', '1900', '1900-01-01', '00:00'],
  ['59', '1900', '1900-02-28', '00:00'],
  ['61', '1900', '1900-03-01', '00:00'],
  ['45413', '1900', '2024-05-01', '00:00'],
  ['45413.5', '1900', '2024-05-01', '12:00'],
  ['43951', '1904', '2024-05-01', '00:00'],
] as const)('%s counted from %s is %s %s', (text, system, date, time) => {
  expect(readExcelSerial(text, system)).toEqual({ date, time });
});

it.each([
  ['60', '1900'],
  ['0', '1900'],
  ['-5', '1900'],
  ['2958466', '1900'],
  ['45413', 'no'],
  ['five', '1900'],
])('%s counted from %s is no day', (text, system) => {
  expect(readExcelSerial(text, system)).toBeNull();
});
