import { give, textOf } from './answers.ts';
import { decodeEntities, encodeEntities, readHtml } from './read-html.ts';
import type { Transform } from './transform.ts';

const kept = new Set(
  'p div span b strong i em u s strike del ins sub sup small big font h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tfoot tr th td caption hr br a'.split(
    ' ',
  ),
);
const alone = new Set(['br', 'hr']);
const safeLink = /^(?:https?:\/\/|mailto:|tel:)/i;
const safeStyle =
  /^(?:color|background-color|font-size|font-weight|font-style|text-align|text-decoration)\s*:\s*[\w#(),.% -]{1,60}$/i;
const attribute = /([a-z][a-z0-9-]{0,30})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** What may stand in an attribute, by its name; everything else goes. */
const keep: Readonly<Record<string, (value: string) => string | null>> = {
  href: (value) => (safeLink.test(value.trim()) ? value.trim() : null),
  color: (value) => (/^#?[a-z0-9]{1,20}$/i.test(value) ? value : null),
  size: (value) => (/^[+-]?\d$/.test(value) ? value : null),
  colspan: (value) => (/^\d{1,3}$/.test(value) ? value : null),
  rowspan: (value) => (/^\d{1,3}$/.test(value) ? value : null),
  style: (value) => {
    const safe = value
      .split(';')
      .map((it) => it.trim())
      .filter((it) => safeStyle.test(it) && !/url|expression/i.test(it));
    return safe.length === 0 ? null : safe.join('; ');
  },
};

const attributes = (written: string): string => {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(attribute)) {
    const key = name.toLowerCase();
    const value = keep[key]?.(decodeEntities(double ?? single ?? bare ?? ''));
    if (value !== undefined && value !== null && !found.has(key)) found.set(key, value);
  }
  return [...found].map(([name, value]) => ` ${name}="${encodeEntities(value)}"`).join('');
};

/** The tags that are open at one place of the output. */
class OpenTags {
  #open: string[] = [];
  #counts = new Map<string, number>();

  add(name: string): void {
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Closes everything down to the last tag of that name; nothing when there is none. */
  close(name: string): string {
    if ((this.#counts.get(name) ?? 0) === 0) return '';
    let out = '';
    for (let last = ''; last !== name; ) {
      last = this.#open.pop() ?? name;
      out += `</${last}>`;
      this.#counts.set(last, (this.#counts.get(last) ?? 1) - 1);
    }
    return out;
  }

  closeAll(): string {
    return this.#open
      .reverse()
      .map((it) => `</${it}>`)
      .join('');
  }
}

const openTag = (name: string, written: string, open: OpenTags): string => {
  if (!alone.has(name)) open.add(name);
  return `<${name}${attributes(written)}>`;
};

/** HTML with harmless tags only, every one of them closed. */
const clean = (html: string): string => {
  const open = new OpenTags();
  let out = '';
  for (const piece of readHtml(html)) {
    if (piece.kind === 'text') out += encodeEntities(decodeEntities(piece.text));
    else if (!kept.has(piece.name)) continue;
    else out += piece.kind === 'open' ? openTag(piece.name, piece.attributes, open) : open.close(piece.name);
  }
  return out + open.closeAll();
};

/** HTML without anything that could act: decoration and links stay, scripts, handlers and foreign addresses go. */
export const cleanHtml: Transform = {
  id: 'cleanHtml',
  accepts: ['html', 'text', 'multiline'],
  gives: 'html',
  options: [],
  examples: [
    { from: '<b>太字</b><script>alert(1)</script>', to: '<b>太字</b>' },
    { from: '<div onclick="x()">a</div>', to: '<div>a</div>' },
    { from: '<a href="javascript:alert(1)">a</a>', to: '<a>a</a>' },
    {
      from: '<a href="https://example.com/?a=1&amp;b=2">a</a>',
      to: '<a href="https://example.com/?a=1&amp;b=2">a</a>',
    },
    { from: '<img src=x onerror=alert(1)>写真', to: '写真' },
    {
      from: '<span style="color: red; background: url(x)">a</span>',
      to: '<span style="color: red">a</span>',
    },
    { from: '<b><i>a</b>b', to: '<b><i>a</i></b>b' },
    { from: '<p>a', to: '<p>a</p>' },
    { from: '5 < 6 &amp; 7', to: '5 &lt; 6 &amp; 7' },
    { from: '<scr<script>ipt>alert(1)</script>', to: 'ipt&gt;alert(1)' },
  ],
  run(value) {
    return give(clean(textOf(value)));
  },
};
