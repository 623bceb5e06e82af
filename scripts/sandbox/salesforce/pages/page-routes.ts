import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { SandboxEnv } from '../../host/service.ts';
import { type Language, languageOf } from '../metadata/language.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import { homePage } from './home-page.ts';
import { layout, type Markup, type PageFrame } from './layout.ts';
import { listPage } from './list-page.ts';
import { recordPage } from './record-page.ts';
import { pageWords } from './words.ts';

/** The language a person reads in: the one chosen, else the browser's. */
export const pageLanguage = (c: Context<SandboxEnv>): Language => {
  const chosen = getCookie(c, 'sandbox-language');
  return chosen === 'ja' || chosen === 'en' ? chosen : languageOf(c.req.header('accept-language'));
};

/** Pages on which a person sees what has arrived. */
export const pageRoutes = (app: Hono<SandboxEnv>, org: Org): void => {
  const frame = (c: Context<SandboxEnv>, current?: string): PageFrame => {
    const { pathname, search } = new URL(c.req.url);
    return { org, language: pageLanguage(c), here: pathname + search, ...(current ? { current } : {}) };
  };
  app.get('/', (c) => c.html(homePage(frame(c))));
  app.get('/lightning/o/:object/list', (c) => {
    const object = org.schema(c.req.param('object'));
    if (!object) return c.html(missingPage(frame(c)), 404);
    const page = Number(c.req.query('page') ?? 1) || 1;
    return c.html(listPage(frame(c, object.name), object, c.req.query('q')?.trim() ?? '', page));
  });
  app.get('/lightning/r/:object/:id/view', (c) => showRecord(c, c.req.param('id')));
  // The short address of a record, which the real service sends on as well.
  app.get('/:id{[0-9A-Za-z]{15,18}}', (c) => {
    const id = wholeId(c.req.param('id'));
    const object = id ? org.schemaOfId(id) : undefined;
    if (!id || !object) return c.html(missingPage(frame(c)), 404);
    return c.redirect(`/lightning/r/${object.name}/${id}/view`);
  });
  app.get('/__language', (c) => {
    const back = c.req.query('back') ?? '/';
    setCookie(c, 'sandbox-language', c.req.query('to') === 'en' ? 'en' : 'ja', {
      path: '/',
      sameSite: 'Lax',
    });
    return c.redirect(/^\/(?![/\\])/.test(back) ? back : '/');
  });

  const showRecord = (c: Context<SandboxEnv>, given: string): Response | Promise<Response> => {
    const id = wholeId(given);
    const object = id ? org.schemaOfId(id) : undefined;
    const row = id ? org.row(id) : undefined;
    if (!object || !row) return c.html(missingPage(frame(c)), 404);
    return c.html(recordPage(frame(c, object.name), object, row));
  };
};

const missingPage = (frame: PageFrame): Markup => {
  const word = pageWords(frame.language);
  return layout(
    frame,
    word('notFoundTitle'),
    html`<section class="card"><h1>${word('notFoundTitle')}</h1><p>${word('notFoundText')}</p><a href="/">${word('home')}</a></section>`,
  );
};
