import { html } from 'hono/html';
import { isText } from '../metadata/field-facts.ts';
import { labelIn } from '../metadata/language.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Row } from '../org/record-row.ts';
import { displayValue, nameOf } from './display-value.ts';
import { layout, type Markup, type PageFrame } from './layout.ts';
import { listColumns } from './list-columns.ts';
import { pageWords } from './words.ts';

const pageSize = 50;

/** The records of one object, newest change first, searched and paged. */
export const listPage = (frame: PageFrame, object: ObjectSchema, search: string, page: number): Markup => {
  const { org, language } = frame;
  const word = pageWords(language);
  const rows = [...org.table(object.name).all()]
    .filter((it) => it.IsDeleted !== true && (search === '' || contains(object, it, search)))
    .sort((a, b) => b.SystemModstamp - a.SystemModstamp || (a.Id < b.Id ? 1 : -1));
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = Math.min(Math.max(1, page), pages);
  const shown = rows.slice((at - 1) * pageSize, at * pageSize);
  const address = (to: number): string =>
    `/lightning/o/${object.name}/list?${new URLSearchParams({ ...(search ? { q: search } : {}), page: String(to) })}`;
  return layout(
    frame,
    labelIn(language, object.plural),
    html`<section class="card">
      <div class="bar">
        <h1>
          ${labelIn(language, object.plural)}
          <span class="pill">${rows.length.toLocaleString('en-US')} ${word('records')}</span>
        </h1>
        <form role="search">
          <input type="search" name="q" value="${search}" aria-label="${word('search')}" placeholder="${word('searchFor')}" />
          <button>${word('search')}</button>
          ${search ? html`<a class="button" href="/lightning/o/${object.name}/list">${word('clear')}</a>` : ''}
        </form>
      </div>
      ${
        shown.length === 0
          ? html`<p class="empty">${word(search ? 'noMatch' : 'nothingYet')}</p>`
          : table(frame, object, shown)
      }
      ${
        pages > 1
          ? html`<div class="bar">
            <span class="soft">${at} / ${pages}</span>
            <span>
              ${at > 1 ? html`<a class="button" rel="prev" href="${address(at - 1)}">${word('previous')}</a>` : ''}
              ${at < pages ? html`<a class="button" rel="next" href="${address(at + 1)}">${word('next')}</a>` : ''}
            </span>
          </div>`
          : ''
      }
    </section>`,
  );
};

const contains = (object: ObjectSchema, row: Row, search: string): boolean => {
  const wanted = search.toLowerCase();
  return object.fields.some((it) => {
    const value = row[it.name];
    return isText(it) && typeof value === 'string' && value.toLowerCase().includes(wanted);
  });
};

const table = ({ org, language }: PageFrame, object: ObjectSchema, rows: readonly Row[]): Markup => {
  const [first, ...others] = listColumns(object);
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${listColumns(object).map((it) => html`<th scope="col">${labelIn(language, it.label)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${first ? html`<td><a href="/lightning/r/${object.name}/${row.Id}/view">${nameOf(org, row)}</a></td>` : ''}
              ${others.map((it) => html`<td>${displayValue(org, language, it, row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
