import type { TransformText } from './transform-facts.ts';

const excel = {
  excel: 'Excel day numbers',
  'excel.no': 'Do not read',
  'excel.1900': 'Counted from 1900',
  'excel.1904': 'Counted from 1904',
};

/** English: names and options of the transforms between numbers, days and times. */
export const transformsTimeEn: Readonly<Record<string, TransformText>> = {
  number: {
    name: 'Read as a number',
    about: 'Reads wide digits, grouped digits, brackets or triangles for minus, and Japanese units.',
    options: {
      percent: 'Values with %',
      'percent.refuse': 'Report an error',
      'percent.keep': 'Keep the number',
      'percent.fraction': 'Divide by 100',
    },
  },
  formatNumber: {
    name: 'Format a number',
    about: 'Writes a number with grouped digits and units.',
    options: {
      group: 'Group by three',
      decimals: 'Decimals (-1 = as they are)',
      before: 'Text before',
      after: 'Text after',
    },
  },
  date: {
    name: 'Read as a date',
    about: 'Reads Western and Japanese years. A date without a year is an error, never a guess.',
    options: excel,
  },
  formatDate: {
    name: 'Format a date',
    about: 'Writes a date as yyyy/MM/dd, or by Japanese era.',
    options: { pattern: 'Pattern' },
  },
  time: { name: 'Read as a time', about: 'Reads 9:05, 3 PM and the Japanese ways to say it.' },
  datetime: {
    name: 'Read as a date-time',
    about: 'Without an offset it is understood in the mapping’s time zone.',
    options: excel,
  },
  formatDatetime: {
    name: 'Format a date-time',
    about: 'Writes it in the mapping’s time zone.',
    options: { pattern: 'Pattern' },
  },
  datetimeToDate: {
    name: 'Day of a date-time',
    about: 'The day in the mapping’s time zone; the time is lost.',
  },
  datetimeToTime: {
    name: 'Time of a date-time',
    about: 'The time in the mapping’s time zone; the day is lost.',
  },
  dateToDatetime: {
    name: 'Add a time to a date',
    about: 'Takes a fixed time, or the time in another field.',
    options: { time: 'Time', timeField: 'Field with the time' },
  },
  addMinutes: {
    name: 'Add time',
    about: 'Moves a date-time by a fixed length, or by the length in another field.',
    options: {
      amount: 'Length',
      amountField: 'Field with the length',
      unit: 'Unit',
      'unit.minutes': 'Minutes',
      'unit.seconds': 'Seconds',
      'unit.hours': 'Hours',
    },
  },
};
