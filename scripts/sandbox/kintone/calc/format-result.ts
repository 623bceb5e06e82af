import { isDate, minuteTime, parseMoment } from '../records/times.ts';
import { type CalcValue, plainNumber, toNumber } from './calc-value.ts';

const hoursAndMinutes = (seconds: number): string => {
  const whole = Math.trunc(Math.abs(seconds) / 60);
  const sign = seconds < 0 && whole > 0 ? '-' : '';
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${sign}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
};

const day = 86_400;

const formats: Readonly<Record<string, (seconds: number) => string>> = {
  NUMBER: plainNumber,
  NUMBER_DIGIT: plainNumber,
  DATETIME: (seconds) => minuteTime(seconds * 1000),
  DATE: (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10),
  TIME: (seconds) => hoursAndMinutes(((seconds % day) + day) % day),
  HOUR_MINUTE: hoursAndMinutes,
  DAY_HOUR_MINUTE: hoursAndMinutes,
};

/** The result of a calculated field as records carry it; text where a number is wanted has none. */
export const formatResult = (value: CalcValue, format: string): string => {
  const amount = toNumber(value);
  return (formats[format] ?? plainNumber)(amount);
};

/** Reads a calculated field's text back into what other formulas compute with. */
export const readResult = (text: string, format: string): number | null => {
  if (text === '') return null;
  if (format === 'DATE') return isDate(text) ? Date.parse(`${text}T00:00:00Z`) / 1000 : null;
  if (format === 'DATETIME') return secondsOf(text);
  if (format === 'TIME' || format.endsWith('HOUR_MINUTE')) return clockSeconds(text);
  return Number(text);
};

/** The epoch seconds of a date-time text. */
export const secondsOf = (text: string): number | null => {
  const time = parseMoment(text);
  return time === null ? null : time / 1000;
};

/** The seconds of an `HH:MM` text. */
export const clockSeconds = (text: string): number => {
  const [hours = '0', minutes = '0'] = text.replace('-', '').split(':');
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return text.startsWith('-') ? -seconds : seconds;
};
