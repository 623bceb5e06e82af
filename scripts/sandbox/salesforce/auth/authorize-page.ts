import { html } from 'hono/html';
import { layout, type Markup, type PageFrame } from '../pages/layout.ts';
import { pageWords, type Word } from '../pages/words.ts';
import type { OAuthClient } from './clients.ts';

const scopeWords: Readonly<Record<string, Word>> = {
  api: 'scopeApi',
  refresh_token: 'scopeRefresh',
  offline_access: 'scopeRefresh',
  openid: 'scopeOpenid',
};

/** The page on which a person lets an app in; both buttons send the same request back with an answer. */
export const consentPage = (
  frame: PageFrame,
  client: OAuthClient,
  userName: string,
  parameters: Readonly<Record<string, string>>,
): Markup => {
  const word = pageWords(frame.language);
  const asked = (parameters.scope ?? client.scopes.join(' '))
    .split(' ')
    .flatMap((it) => scopeWords[it] ?? []);
  return layout(
    frame,
    word('consentTitle'),
    html`<section class="card consent">
      <h1>${word('consentTitle')}</h1>
      <p><b>${client.name}</b> ${word('consentText')}</p>
      <ul>
        ${[...new Set(asked)].map((it) => html`<li>${word(it)}</li>`)}
      </ul>
      <p class="soft">${word('signedInAs')} <span class="mono">${userName}</span></p>
      <form method="post" action="/services/oauth2/authorize">
        ${Object.entries(parameters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="actions">
          <button name="answer" value="deny">${word('deny')}</button>
          <button class="primary" name="answer" value="allow" id="oaapprove">${word('allow')}</button>
        </div>
      </form>
    </section>`,
  );
};

/** What a person sees when the request itself is wrong, so that there is nowhere to go back to. */
export const refusedPage = (frame: PageFrame, code: string, description: string): Markup => {
  const word = pageWords(frame.language);
  return layout(
    frame,
    word('refusedTitle'),
    html`<section class="card consent">
      <h1>${word('refusedTitle')}</h1>
      <p class="mono">error=${code}&error_description=${description}</p>
    </section>`,
  );
};
