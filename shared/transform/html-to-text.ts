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

/** Lines being written. Looking at the end of a long text again and again would cost its length each time. */
class Lines {
  #parts: string[] = [];
  #last = '\n';

  add(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#last = text.at(-1) ?? this.#last;
  }

  words(written: string): void {
    const words = decodeEntities(written).replace(/[\r\n\t ]+/g, ' ');
    this.add(this.#last === '\n' ? words.replace(/^ /, '') : words);
  }

  tag(name: string, opens: boolean): void {
    if (name === 'br') this.add(opens ? '\n' : '');
    else if (cells.has(name)) this.add(opens ? '' : '\t');
    else if (blocks.has(name)) {
      if (this.#last !== '\n') this.add('\n');
      this.add(opens && name === 'li' ? '・' : '');
    }
  }

  text(): string {
    return this.#parts.join('');
  }
}

const render = (html: string): string => {
  const lines = new Lines();
  for (const piece of readHtml(html)) {
    if (piece.kind === 'text') lines.words(piece.text);
    else lines.tag(piece.name, piece.kind === 'open');
  }
  return lines.text();
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
