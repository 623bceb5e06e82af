import { html, raw } from 'hono/html';
import type { Language } from '../../../../shared/words/words.ts';
import type { PageContext } from '../browser/page/page-context.ts';

type Markup = ReturnType<typeof html>;

/** What a page's document is made of. */
export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly styles?: readonly string[];
  /** What the page's script reads; a page without one has no script. */
  readonly context?: PageContext & Readonly<Record<string, unknown>>;
  readonly body?: Markup | string;
}

/** The document of a page: styles, what its script needs to know, and the place it draws in. */
export const shell = ({ language, title, styles = [], context, body }: Shell): Markup => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/k/assets/icon.svg">
<link rel="stylesheet" href="/k/assets/page.css">
${styles.map((it) => html`<link rel="stylesheet" href="${it}">`)}
${context ? contextBlock(context) : ''}
</head>
<body class="${context ? `page-${context.kind}${context.mobile ? ' mobile' : ''}` : 'plain-page'}">
${body ?? ''}
</body>
</html>`;

// Data, not a script: the content security policy lets it stand. "<" is written so that no value can end the block.
const contextBlock = (context: PageContext): Markup => html`
<script type="application/json" id="page-context">${raw(JSON.stringify(context).replaceAll('<', '\\u003c'))}</script>
<script src="/k/assets/page.js" defer></script>`;
