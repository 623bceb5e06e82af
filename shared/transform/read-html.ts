/** A piece of HTML as it was written. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is never text for people. */
const swallowed = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'template',
  'noscript',
  'svg',
  'math',
  'textarea',
  'title',
  'head',
  'xmp',
]);
const tagName = /^[a-z][a-z0-9:-]{0,40}/i;

/** Where a tag that begins at `from` ends; quotes may hold a `>`. -1 when it never does. */
const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const mark = html[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at;
  }
  // A quote that is never closed must not swallow the rest of the page.
  return quote === '' ? -1 : html.indexOf('>', from);
};

const afterComment = (html: string, from: number): number => {
  const end = html.indexOf('-->', from);
  return end < 0 ? html.length : end + 3;
};

/** Cuts HTML into texts and tags in one pass; comments and the insides of scripts and styles are left out. */
export const readHtml = (html: string): HtmlPiece[] => {
  const pieces: HtmlPiece[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return [...pieces, { kind: 'text', text: html.slice(at) }];
    if (open > at) pieces.push({ kind: 'text', text: html.slice(at, open) });
    const step = readTag(html, lower, open, pieces);
    at = step;
  }
  return pieces;
};

const readTag = (html: string, lower: string, open: number, pieces: HtmlPiece[]): number => {
  if (html.startsWith('<!--', open)) return afterComment(html, open + 4);
  const closing = html[open + 1] === '/';
  const start = open + (closing ? 2 : 1);
  const name = tagName.exec(html.slice(start, start + 42))?.[0].toLowerCase();
  const declaration = html[open + 1] === '!' || html[open + 1] === '?';
  if (!name && !declaration) {
    pieces.push({ kind: 'text', text: '<' });
    return open + 1;
  }
  const end = tagEnd(html, start);
  if (end < 0) return html.length;
  if (!name) return end + 1;
  if (closing) pieces.push({ kind: 'close', name });
  else pieces.push({ kind: 'open', name, attributes: html.slice(start + name.length, end) });
  if (closing || !swallowed.has(name)) return end + 1;
  const close = lower.indexOf(`</${name}`, end);
  return close < 0 ? html.length : close;
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  yen: '¥',
  copy: '©',
  reg: '®',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  emsp: '　',
  ensp: ' ',
};

/** HTML text with its character references resolved; unknown ones stay as written. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
  });

/** A text as HTML that shows exactly it. */
export const encodeEntities = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
