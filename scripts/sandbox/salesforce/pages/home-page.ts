import { html } from 'hono/html';
import { labelIn } from '../metadata/language.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { formatValue } from '../soql/format-value.ts';
import { nameOf } from './display-value.ts';
import { layout, type Markup, type PageFrame } from './layout.ts';
import { pageWords } from './words.ts';

const mostRecent = 10;

/** The first page: what is stored, what changed last, how to connect. */
export const homePage = (frame: PageFrame): Markup => {
  const { org, language } = frame;
  const word = pageWords(language);
  const tile = (it: ObjectSchema): Markup => html`
    <a class="tile" href="/lightning/o/${it.name}/list">
      <b>${labelIn(language, it.label)}</b>
      <span class="soft">${it.name} ・ ${org.table(it.name).size.toLocaleString('en-US')} ${word('records')}</span>
    </a>`;
  const isSetup = (it: ObjectSchema): boolean => it.setup === true || it.name === 'LeadStatus';
  const recent = recentRows(org);
  const used = org.usage.used(org.clock.now()).toLocaleString('en-US');
  return layout(
    frame,
    word('home'),
    html`<div class="columns">
      <div class="stack">
        <section class="card">
          <h2>${word('objects')}</h2>
          <div class="tiles">${org.schemas.filter((it) => !isSetup(it)).map(tile)}</div>
        </section>
        <section class="card">
          <h2>${word('recent')}</h2>
          ${recent.length === 0 ? html`<p class="empty">${word('nothingYet')}</p>` : recentTable(frame, recent)}
        </section>
      </div>
      <div class="stack">
        <section class="card">
          <h2>${word('signIn')}</h2>
          <dl>
            <dt>${word('clientCredentials')}</dt>
            <dd class="mono">sandbox / sandbox</dd>
            <dt>${word('extension')}</dt>
            <dd class="mono">renkei-extension</dd>
            <dt>${word('integrationUser')}</dt>
            <dd class="mono">integration@sandbox.test</dd>
          </dl>
        </section>
        <section class="card">
          <h2>${word('usage')}</h2>
          <p class="mono">${used} / ${org.usage.max.toLocaleString('en-US')}</p>
        </section>
        <section class="card">
          <h2>${word('setupObjects')}</h2>
          <div class="tiles">${org.schemas.filter(isSetup).map(tile)}</div>
        </section>
      </div>
    </div>`,
  );
};

const recentRows = (org: Org): readonly Row[] =>
  org.schemas
    .filter((it) => !it.setup && it.name !== 'LeadStatus' && it.name !== 'EventRelation')
    .flatMap((it) => lastOf(org.table(it.name).stamped(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)))
    .sort((a, b) => b.SystemModstamp - a.SystemModstamp)
    .slice(0, mostRecent);

const lastOf = (rows: Iterable<Row>): readonly Row[] => {
  const last: Row[] = [];
  for (const row of rows) {
    last.push(row);
    if (last.length > mostRecent) last.shift();
  }
  return last;
};

const recentTable = ({ org, language }: PageFrame, rows: readonly Row[]): Markup => html`
  <div class="scroll">
    <table>
      <tbody>
        ${rows.map((row) => {
          const object = org.schemaOfId(row.Id);
          const stamp = object?.field('SystemModstamp');
          return html`<tr>
            <td><a href="/lightning/r/${object?.name}/${row.Id}/view">${nameOf(org, row)}</a></td>
            <td>${object ? labelIn(language, object.label) : ''}</td>
            <td>
              ${row.IsDeleted === true ? html`<span class="pill bad">${pageWords(language)('deleted')}</span>` : ''}
            </td>
            <td class="soft right">${stamp ? formatValue(stamp, row.SystemModstamp) : ''}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
