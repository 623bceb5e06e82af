import { invalidParameter } from '../errors/kintone-error.ts';
import type { Parameters } from './call.ts';
import type { Sent } from './sent.ts';

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const patterns = ['JAN_APR_JUL_OCT', 'FEB_MAY_AUG_NOV', 'MAR_JUN_SEP_DEC'];
const tenths = ['0', '10', '20', '30', '40', '50'];
const tenthOfHour = /^([01]\d|2[0-3]):[0-5]0$/;

/** A time of day at a full ten minutes, which is when kintone's own work runs. */
export const readTenMinutes = (sent: Sent, name: string): string => {
  const time = sent.text(name);
  if (!tenthOfHour.test(time)) throw invalidParameter(sent.at(name), (words) => words.invalidTime);
  return time;
};

const time = (sent: Sent): Parameters => ({ time: readTenMinutes(sent, 'time') });

const dayOfMonth = (sent: Sent, endAllowed: boolean): Parameters => ({
  dayOfMonth:
    endAllowed && sent.values.dayOfMonth === 'END_OF_MONTH'
      ? 'END_OF_MONTH'
      : String(sent.integer('dayOfMonth', 1, 31)),
});

/** What each rhythm needs to be told. */
const rhythms: Readonly<Record<string, (sent: Sent) => Parameters>> = {
  YEAR: (sent) => ({
    month: String(sent.integer('month', 1, 12)),
    ...dayOfMonth(sent, false),
    ...time(sent),
  }),
  QUARTER: (sent) => ({
    pattern: sent.choice('pattern', patterns),
    ...dayOfMonth(sent, true),
    ...time(sent),
  }),
  MONTH: (sent) => ({ ...dayOfMonth(sent, true), ...time(sent) }),
  WEEK: (sent) => ({ dayOfWeek: sent.choice('dayOfWeek', weekdays), ...time(sent) }),
  DAY: time,
  HOUR: (sent) => ({ minute: sent.choice('minute', tenths) }),
};

/** When a graph is put together by itself; what is not sent stays as it was. */
export const readPeriod = (sent: Sent, before: Parameters | null | undefined): Parameters => {
  if (!before) sent.require('period');
  if (!sent.has('period')) return { ...before, active: sent.flag('active', before?.active === true) };
  const period = sent.child('period');
  const every = period.choice('every', Object.keys(rhythms));
  return {
    active: sent.flag('active', before ? before.active === true : true),
    period: { every, ...rhythms[every]?.(period) },
  };
};
