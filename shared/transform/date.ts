import { give, refuse, textOf } from './answers.ts';
import { readDate } from './read-date.ts';
import { excelOption, excelSystem, readExcelSerial } from './read-excel-serial.ts';
import type { Transform } from './transform.ts';

/** Reads a date as Japanese lists write it. Without a year it is refused, never guessed. */
export const date: Transform = {
  id: 'date',
  accepts: ['text', 'multiline', 'choice', 'decimal', 'date'],
  gives: 'date',
  options: [excelOption],
  examples: [
    { from: '2024-05-01', to: '2024-05-01' },
    { from: '2024/05/01', to: '2024-05-01' },
    { from: '2024/5/1', to: '2024-05-01' },
    { from: '２０２４／５／１', to: '2024-05-01' },
    { from: '2024年5月1日', to: '2024-05-01' },
    { from: '20240501', to: '2024-05-01' },
    { from: '2024/5/1(水)', to: '2024-05-01' },
    { from: '2024/05/01 00:00:00', to: '2024-05-01' },
    { from: '令和6年5月1日', to: '2024-05-01' },
    { from: '令和 02年05月01日', to: '2020-05-01' },
    { from: 'R6.5.1', to: '2024-05-01' },
    { from: '平元.4.1', to: '1989-04-01' },
    { from: '平７.５.１', to: '1995-05-01' },
    { from: 'S３６.４.１', to: '1961-04-01' },
    { from: 'S22.4.1', to: '1947-04-01' },
    { from: '昭和 36年4月1日', to: '1961-04-01' },
    { from: '昭和64年1月7日', to: '1989-01-07' },
    { from: '昭和64年1月8日', to: { issue: 'DATE_FORMAT' } },
    { from: '平成元年1月7日', to: { issue: 'DATE_FORMAT' } },
    { from: '令和元年4月30日', to: { issue: 'DATE_FORMAT' } },
    { from: '令和元年5月1日', to: '2019-05-01' },
    { from: '05/01', to: { issue: 'DATE_FORMAT' } },
    { from: '5月1日', to: { issue: 'DATE_FORMAT' } },
    { from: '05/01/2024', to: { issue: 'DATE_FORMAT' } },
    { from: '2023/2/29', to: { issue: 'DATE_FORMAT' } },
    { options: { excel: '1900' }, from: '45413', to: '2024-05-01' },
    { from: '45413', to: { issue: 'DATE_FORMAT' } },
  ],
  run(value, options, context) {
    const text = textOf(value);
    const day = readDate(text) ?? readExcelSerial(text, excelSystem(options, context))?.date ?? null;
    return day === null ? refuse('DATE_FORMAT', value) : give(day);
  },
};
