import { html } from 'hono/html';
import type { FieldDefinition } from '../definitions/definition.ts';
import { type Language, labelIn } from '../metadata/language.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { formatValue } from '../soql/format-value.ts';
import type { Markup } from './layout.ts';
import { pageWords } from './words.ts';

/** A value as a person wants to read it; links lead to the record they name. */
export const displayValue = (
  org: Org,
  language: Language,
  field: FieldDefinition,
  row: Row,
): Markup | string => {
  const value = row[field.name] ?? null;
  const word = pageWords(language);
  if (field.type === 'boolean') return word(value === true ? 'yes' : 'no');
  if (value === null) return '';
  if (field.type === 'reference') return linkTo(org, String(value));
  if (field.type === 'JunctionIdList')
    return html`${String(value)
      .split(';')
      .map((id) => html`${linkTo(org, id)} `)}`;
  if (field.type === 'email') return html`<a href="mailto:${String(value)}">${String(value)}</a>`;
  const choice = field.picklist?.find((it) => it.value === value);
  if (choice) return labelIn(language, choice.label);
  return String(formatValue(field, value));
};

const linkTo = (org: Org, id: string): Markup => {
  const schema = org.schemaOfId(id);
  const row = org.row(id);
  if (!schema || !row) return html`<span class="mono">${id}</span>`;
  return html`<a href="/lightning/r/${schema.name}/${id}/view">${nameOf(org, row)}</a>`;
};

/** What a record is called. */
export const nameOf = (org: Org, row: Row): string => {
  const field = org.schemaOfId(row.Id)?.nameField;
  return String((field && row[field.name]) || row.Id);
};
