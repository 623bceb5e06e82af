import type { Rest } from '../rest/rest.ts';
import type { FieldProperty, LookupProperty } from './field-property.ts';
import type { RecordForm } from './record-form.ts';
import type { FieldValue, RecordValues } from './record-values.ts';
import { textOf } from './record-values.ts';

/** Writes a text into a query. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\t/g, '\\t').replace(/\n/g, '\\n')}"`;

const maxChoices = 20;

/** The source records whose key begins with or contains what was typed; all when nothing was. */
export const lookupChoices = async (
  rest: Rest,
  lookup: LookupProperty,
  typed: string,
): Promise<RecordValues[]> => {
  const exact = typed ? `${lookup.relatedKeyField} = ${quoted(typed)}` : '';
  const filter = lookup.filterCond ? `(${lookup.filterCond})` : '';
  const condition = [exact, filter].filter(Boolean).join(' and ');
  const order = lookup.sort ? ` order by ${lookup.sort}` : '';
  const answer = await rest.get<{ records: RecordValues[] }>('/k/v1/records.json', {
    app: lookup.relatedApp.app,
    query: `${condition}${order} limit ${maxChoices}`.trim(),
  });
  return answer.records;
};

/** The values a chosen source record brings: the key itself and every copy. */
export const lookupCopies = (
  property: FieldProperty,
  source: RecordValues,
  form: RecordForm,
): RecordValues => {
  const lookup = property.lookup as LookupProperty;
  const copies: RecordValues = {};
  for (const { field, relatedField } of lookup.fieldMappings) {
    const target = form.field(field);
    if (target) copies[field] = { ...target, value: source[relatedField]?.value ?? '' };
  }
  const key = form.field(property.code) as FieldValue;
  copies[property.code] = { ...key, value: textOf(source[lookup.relatedKeyField]), error: null };
  return copies;
};

/** Empties the key and every copy. */
export const clearedLookup = (property: FieldProperty, form: RecordForm): RecordValues => {
  const codes = [property.code, ...(property.lookup?.fieldMappings.map((it) => it.field) ?? [])];
  return Object.fromEntries(
    codes.flatMap((code) => {
      const field = form.field(code);
      return field ? [[code, { ...field, value: '', error: null }]] : [];
    }),
  );
};

/** Carries out what handlers wished by `lookup: true` or `lookup: 'CLEAR'`; a key nobody has becomes the field's error. */
export const runLookupWishes = async (form: RecordForm, rest: Rest, notFound: string): Promise<void> => {
  for (const [code, property] of Object.entries(form.appForm.fields)) {
    const field = form.field(code);
    const wish = field?.lookup;
    if (!field || !property.lookup || !wish) continue;
    form.put({ [code]: { ...field, lookup: undefined } });
    if (wish === 'CLEAR') form.put(clearedLookup(property, form));
    else await fetchLookup(form, rest, property, notFound);
  }
};

const fetchLookup = async (
  form: RecordForm,
  rest: Rest,
  property: FieldProperty,
  notFound: string,
): Promise<void> => {
  const field = form.field(property.code) as FieldValue;
  const [source] = await lookupChoices(rest, property.lookup as LookupProperty, textOf(field)).catch(
    () => [],
  );
  form.put(
    source
      ? lookupCopies(property, source, form)
      : { [property.code]: { ...field, lookup: undefined, error: notFound } },
  );
};
