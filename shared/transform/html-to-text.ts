import { give, textOf } from './answers.ts';
import { decodeEntities, readHtml } from './read-html.ts';
import type { Transform } from './transform.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote pre section article header footer hr dl dt dd'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);

const onNewLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const withWords = (text: string, written: string): string => {
  const words = decodeEntities(written).replace(/[\r\n\t ]+/g, ' ');
  return text + (text === '' || text.endsWith('\n') ? words.replace(/^ /, '') : words);
};

const withTag = (text: string, name: string, opens: boolean): string => {
  if (name === 'br') return opens ? `${text}\n` : text;
  if (cells.has(name)) return opens ? text : `${text}\t`;
  if (!blocks.has(name)) return text;
  return `${onNewLine(text)}${opens && name === 'li' ? '・' : ''}`;
};

const render = (html: string): string => {
  let text = '';
  for (const piece of readHtml(html)) {
    text =
      piece.kind === 'text' ? withWords(text, piece.text) : withTag(text, piece.name, piece.kind === 'open');
  }
  return text;
};

/** HTML as plain lines: blocks and line breaks stay, decoration goes, scripts leave no trace. */
export const htmlToText: Transform = {
  id: 'htmlToText',
  accepts: ['html', 'text', 'multiline'],
  gives: 'multiline',
  options: [],
  examples: [
    { from: '<p>お世話に<b>なります</b>。</p><p>山田です。</p>', to: 'お世話になります。\n山田です。' },
    { from: '1行目<br>2行目<br/>3行目', to: '1行目\n2行目\n3行目' },
    { from: '<div>a</div><div><br></div><div>b</div>', to: 'a\n\nb' },
    { from: '<ul><li>りんご</li><li>みかん</li></ul>', to: '・りんご\n・みかん' },
    { from: 'A &amp; B &lt;C&gt; &#12354;&#x3044;', to: 'A & B <C> あい' },
    { from: '前<script>alert("<p>")</script>後<style>p{}</style>', to: '前後' },
    { from: '<!-- 見えない -->見える', to: '見える' },
    { from: '5 < 6', to: '5 < 6' },
    { from: '<table><tr><th>品</th><td>机</td></tr></table>', to: '品\t机' },
  ],
  run(value) {
    const lines = render(textOf(value)).split('\n');
    return give(
      lines
        .map((it) => it.trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    );
  },
};
