import { html } from 'hono/html';
import type { FieldDefinition } from '../definitions/definition.ts';
import { labelIn } from '../metadata/language.ts';
import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Row } from '../org/record-row.ts';
import { displayValue, nameOf } from './display-value.ts';
import { layout, type Markup, type PageFrame } from './layout.ts';
import { pageWords, type Word } from './words.ts';

/** One record: all its fields by label and API name, and the records that belong to it. */
export const recordPage = (frame: PageFrame, object: ObjectSchema, row: Row): Markup => {
  const { org, language } = frame;
  const word = pageWords(language);
  const mark = (on: boolean, which: Word): Markup | string =>
    on ? html`<span class="pill bad">${word(which)}</span>` : '';
  const fields = object.fields.filter((it) => it.type !== 'address');
  const isFilled = (it: FieldDefinition): boolean => (row[it.name] ?? null) !== null;
  const line = (it: FieldDefinition): Markup =>
    html`<div class="field">
      <dt>${labelIn(language, it.label)}<br /><span class="soft mono">${it.name}</span></dt>
      <dd data-field="${it.name}">${displayValue(org, language, it, row)}</dd>
    </div>`;
  return layout(
    frame,
    nameOf(org, row),
    html`<div class="bar">
        <div>
          <a href="/lightning/o/${object.name}/list">← ${labelIn(language, object.plural)}</a>
          <h1>${nameOf(org, row)} ${mark(row.IsDeleted === true, 'deleted')} ${mark(row.IsConverted === true, 'converted')}</h1>
        </div>
        <span class="mono">${row.Id}</span>
      </div>
      <section class="card">
        <dl class="fields">${fields.filter(isFilled).map(line)}</dl>
        <details>
          <summary>${word('emptyFields')}</summary>
          <dl class="fields">${fields.filter((it) => !isFilled(it)).map(line)}</dl>
        </details>
      </section>
      ${related(frame, object, row)}`,
  );
};

const related = ({ org, language }: PageFrame, object: ObjectSchema, row: Row): Markup | string => {
  const lists = childRelationships(object.name, org.schemas).flatMap((relation) => {
    const child = org.schema(relation.child);
    if (!child || !relation.name) return [];
    const children = org
      .table(child.name)
      .find(relation.field.name, row.Id)
      .filter((it) => it.IsDeleted !== true);
    return children.length === 0 ? [] : [{ child, children }];
  });
  if (lists.length === 0) return '';
  return html`<section class="card">
    <h2>${pageWords(language)('related')}</h2>
    ${lists.map(
      ({ child, children }) => html`<p>
        <b>${labelIn(language, child.plural)}</b> (${children.length})<br />
        ${children
          .slice(0, 20)
          .map((it) => html`<a href="/lightning/r/${child.name}/${it.Id}/view">${nameOf(org, it)}</a>　`)}
      </p>`,
    )}
  </section>`;
};
