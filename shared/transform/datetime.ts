import { give, refuse, textOf } from './answers.ts';
import { readDatetime } from './read-datetime.ts';
import { excelOption, excelSystem, readExcelSerial } from './read-excel-serial.ts';
import type { Transform } from './transform.ts';
import { instantOf } from './zone-time.ts';

/** Reads a date with its time; without a zone of its own it is understood in the mapping's. */
export const datetime: Transform = {
  id: 'datetime',
  accepts: ['text', 'multiline', 'decimal', 'datetime'],
  gives: 'datetime',
  options: [excelOption],
  examples: [
    { from: '2024-05-01 09:00', to: '2024-05-01T00:00:00.000Z' },
    { from: '2024-05-01T09:00:00+09:00', to: '2024-05-01T00:00:00.000Z' },
    { from: '2024-05-01T00:00:00.000+0000', to: '2024-05-01T00:00:00.000Z' },
    { from: '2024-05-01T00:00:00Z', to: '2024-05-01T00:00:00.000Z' },
    { from: '2024/5/1 9:00:30', to: '2024-05-01T00:00:30.000Z' },
    { from: '令和6年5月1日 午後3時', to: '2024-05-01T06:00:00.000Z' },
    { from: '２０２４年５月１日９時５分', to: '2024-05-01T00:05:00.000Z' },
    { options: { excel: '1900' }, from: '45413.375', to: '2024-05-01T00:00:00.000Z' },
    { from: '2024-05-01', to: { issue: 'DATETIME_FORMAT' } },
    { from: '05/01 09:00', to: { issue: 'DATETIME_FORMAT' } },
  ],
  run(value, options, context) {
    const text = textOf(value);
    const instant = readDatetime(text, context.timeZone);
    if (instant) return give(instant);
    const serial = readExcelSerial(text, excelSystem(options, context));
    if (!serial) return refuse('DATETIME_FORMAT', value);
    const local = Date.parse(`${serial.date}T${serial.time}:00.000Z`);
    return give(new Date(instantOf(local, context.timeZone)).toISOString());
  },
};
