import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Language } from '../metadata/language.ts';
import { labelIn } from '../metadata/language.ts';
import type { Org } from '../org/org.ts';
import { pageWords } from './words.ts';

/** A piece of a page. */
export type Markup = ReturnType<typeof html>;

/** What every page needs to know. */
export interface PageFrame {
  readonly org: Org;
  readonly language: Language;
  /** The page's own address, to come back to in the other language. */
  readonly here: string;
  readonly current?: string;
}

const style = ['tokens', 'frame', 'records']
  .map((sheet) => readFileSync(new URL(`./${sheet}.css`, import.meta.url), 'utf8'))
  .join('');
const tabs = ['Account', 'Contact', 'Lead', 'Opportunity', 'Task', 'Event', 'User'];

/** The frame of every page: the warning, the tabs, the language, then the content. */
export const layout = (
  { org, language, here, current }: PageFrame,
  title: string,
  content: Markup,
): Markup => {
  const word = pageWords(language);
  const other = language === 'ja' ? 'en' : 'ja';
  const links = tabs.flatMap((name) => {
    const schema = org.schema(name);
    if (!schema) return [];
    const mark = raw(name === current ? 'aria-current="page"' : '');
    return [html`<a href="/lightning/o/${name}/list" ${mark}>${labelIn(language, schema.label)}</a>`];
  });
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${word('product')}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <div class="banner"><strong>${word('bannerTitle')}</strong> ${word('bannerText')}</div>
        <header>
          <a class="product" href="/">${word('product')}</a>
          <nav>${links}</nav>
          <a href="/__language?to=${other}&back=${encodeURIComponent(here)}" lang="${other}">${word('otherLanguage')}</a>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
};
