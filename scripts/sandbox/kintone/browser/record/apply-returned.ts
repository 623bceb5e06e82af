import type { AppForm } from './app-form.ts';
import { isRewritable } from './field.rules.ts';
import type { FieldProperty } from './field-property.ts';
import type { RecordForm } from './record-form.ts';
import type { FieldValue, RecordValues, TableRow } from './record-values.ts';
import { rowsOf } from './record-values.ts';

/** Takes over what a handler (or `record.set`) left in a record: values it may rewrite, locks, errors, lookup wishes. */
export const applyReturned = (form: RecordForm, wanted: RecordValues): readonly string[] => {
  const current = form.snapshot();
  const next: RecordValues = {};
  const rewritten: string[] = [];
  for (const [code, field] of Object.entries(wanted)) {
    const property = form.appForm.fields[code];
    const now = current[code];
    if (!property || !now || typeof field !== 'object' || field === null) continue;
    next[code] = merged(form.appForm, property, now, field);
    if (JSON.stringify(next[code].value) !== JSON.stringify(now.value)) rewritten.push(code);
  }
  form.put(next);
  return rewritten;
};

const merged = (form: AppForm, property: FieldProperty, now: FieldValue, wanted: FieldValue): FieldValue => ({
  ...now,
  value: valueFor(form, property, now, wanted),
  ...('disabled' in wanted && { disabled: Boolean(wanted.disabled) }),
  ...('error' in wanted && { error: wanted.error ? String(wanted.error) : null }),
  ...('lookup' in wanted && { lookup: wanted.lookup }),
});

const valueFor = (form: AppForm, property: FieldProperty, now: FieldValue, wanted: FieldValue): unknown => {
  if (property.type === 'SUBTABLE') return rowsFor(form, property, now, wanted);
  // A lookup's key may be rewritten together with the wish to run it; the copies come from the lookup alone.
  const mayRewrite = isRewritable(form, property) || Boolean(property.lookup && wanted.lookup);
  return mayRewrite && wanted.value !== undefined ? (wanted.value ?? '') : now.value;
};

const rowsFor = (form: AppForm, table: FieldProperty, now: FieldValue, wanted: FieldValue): TableRow[] => {
  const before = rowsOf(now);
  return rowsOf(wanted).map((row, index) => {
    const known =
      before.find((it) => it.id !== null && String(it.id) === String(row.id)) ??
      (row.id ? undefined : before[index]);
    const cells = Object.values(table.fields ?? {}).map((inner): [string, FieldValue] => {
      const cellNow = known?.value[inner.code] ?? { type: inner.type, value: emptyFor(inner.type) };
      const cell = row.value?.[inner.code];
      return [inner.code, cell ? merged(form, inner, cellNow, cell) : cellNow];
    });
    return { id: row.id ?? null, value: Object.fromEntries(cells) };
  });
};

const listTypes = new Set([
  'CHECK_BOX',
  'MULTI_SELECT',
  'FILE',
  'USER_SELECT',
  'ORGANIZATION_SELECT',
  'GROUP_SELECT',
]);

const emptyFor = (type: string): unknown => (listTypes.has(type) ? [] : '');
