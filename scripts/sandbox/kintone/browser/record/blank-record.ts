import { localDateTime } from '../fields/zoned-time.ts';
import type { LoginUser } from '../page/page-context.ts';
import type { AppForm } from './app-form.ts';
import { hasValue, isEditable } from './field.rules.ts';
import type { FieldProperty } from './field-property.ts';
import type { RecordValues, TableRow } from './record-values.ts';

/** A record nobody has filled in yet: each field's default as the form sets it. */
export const blankRecord = (form: AppForm, user: LoginUser, now: Date): RecordValues => {
  const record: RecordValues = {};
  for (const property of Object.values(form.fields)) {
    if (
      !hasValue(property) ||
      !(isEditable(form, property) || form.copyTargets.has(property.code) || isComputed(property))
    )
      continue;
    record[property.code] = { type: property.type, value: defaultOf(property, user, now) };
  }
  return record;
};

/** A new row of a table, its fields at their defaults. */
export const blankRow = (table: FieldProperty, user: LoginUser, now: Date): TableRow => ({
  id: null,
  value: Object.fromEntries(
    Object.values(table.fields ?? {}).map((inner) => [
      inner.code,
      { type: inner.type, value: defaultOf(inner, user, now) },
    ]),
  ),
});

const isComputed = (property: FieldProperty): boolean =>
  property.type === 'CALC' || Boolean(property.expression);

const lists = new Set(['CHECK_BOX', 'MULTI_SELECT', 'FILE']);
const people = new Set(['USER_SELECT', 'ORGANIZATION_SELECT', 'GROUP_SELECT']);

const defaultOf = (property: FieldProperty, user: LoginUser, now: Date): unknown => {
  if (property.type === 'SUBTABLE') return [blankRow(property, user, now)];
  if (people.has(property.type)) return defaultPeople(property, user);
  if (lists.has(property.type)) return property.defaultValue ?? [];
  if (property.defaultNowValue) return nowFor(property.type, user.timezone, now);
  return property.defaultValue ?? '';
};

const defaultPeople = (property: FieldProperty, user: LoginUser): unknown =>
  ((property.defaultValue ?? []) as { type?: string; code: string; name?: string }[]).map((it) =>
    it.type === 'FUNCTION'
      ? { code: user.code, name: user.name }
      : { code: it.code, name: it.name ?? it.code },
  );

const nowFor = (type: string, timeZone: string, now: Date): string => {
  const local = localDateTime(now.toISOString(), timeZone);
  if (type === 'DATE') return local.date;
  if (type === 'TIME') return local.time;
  return `${now.toISOString().slice(0, 16)}:00Z`;
};
