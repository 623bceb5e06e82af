import type { Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { SaveDraft, SaveRule } from './save-rule.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const longestDays = 14;

/** Settles when an event begins and ends from whichever of its fields were given. */
export const settleTimes: SaveRule = (draft) => {
  const { values } = draft;
  if (values.IsAllDayEvent === true) settleAllDay(draft);
  else settleTimed(draft);
  const end = Number(values.EndDateTime);
  values.ActivityDate = dayText(Number(values.StartDateTime));
  values.ActivityDateTime = values.IsAllDayEvent === true ? null : (values.StartDateTime ?? null);
  values.EndDate = dayText(end);
  if (end - Number(values.StartDateTime) > longestDays * day) {
    refuse(`An event can't last longer than ${longestDays} days.`, []);
  }
};

const settleAllDay = ({ values, given }: SaveDraft): void => {
  const first = given.has('StartDateTime')
    ? values.StartDateTime
    : (dayStart(values.ActivityDate) ?? values.StartDateTime);
  const start = numberOr(first, null);
  if (start === null) throw missing(['ActivityDate', 'StartDateTime']);
  values.StartDateTime = floorDay(start);
  const last = given.has('EndDateTime') ? numberOr(values.EndDateTime, start) : null;
  const minutes = numberOr(values.DurationInMinutes, 1440) ?? 1440;
  values.EndDateTime =
    last === null ? floorDay(start) + Math.max(0, minutes - 1440) * minute : floorDay(last);
  values.DurationInMinutes = (Number(values.EndDateTime) - Number(values.StartDateTime)) / minute + 1440;
};

const settleTimed = ({ values, given, before }: SaveDraft): void => {
  const start = numberOr(
    given.has('ActivityDateTime') && !given.has('StartDateTime')
      ? values.ActivityDateTime
      : values.StartDateTime,
    null,
  );
  if (start === null) throw missing(['StartDateTime']);
  const hasEnd = given.has('EndDateTime') && values.EndDateTime !== null;
  const hasDuration = given.has('DurationInMinutes') && values.DurationInMinutes !== null;
  const length = before && !hasEnd && !hasDuration ? numberOr(before.DurationInMinutes, null) : null;
  if (!hasEnd && !hasDuration && length === null) throw missing(['DurationInMinutes', 'EndDateTime']);
  const minutes = hasDuration ? Number(values.DurationInMinutes) : length;
  const end = hasEnd ? Number(values.EndDateTime) : start + Number(minutes) * minute;
  if (hasEnd && hasDuration && end - start !== Number(values.DurationInMinutes) * minute) {
    refuse('Duration: the end of the event and its duration do not agree', [
      'DurationInMinutes',
      'EndDateTime',
    ]);
  }
  if (end < start) refuse('End Date Time: an event cannot end before it starts', ['EndDateTime']);
  values.StartDateTime = start;
  values.EndDateTime = end;
  values.DurationInMinutes = (end - start) / minute;
};

const numberOr = <T>(value: Value | undefined, otherwise: T): number | T =>
  typeof value === 'number' ? value : otherwise;
const floorDay = (at: number): number => Math.floor(at / day) * day;
const dayStart = (value: Value | undefined): number | null =>
  typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : null;
const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

const refuse = (message: string, fields: readonly string[]): never => {
  throw new SalesforceError('FIELD_INTEGRITY_EXCEPTION', message, { fields });
};

const missing = (fields: readonly string[]): SalesforceError =>
  new SalesforceError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${fields.join(', ')}]`, {
    fields,
  });
