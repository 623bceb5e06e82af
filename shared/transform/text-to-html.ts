import { give, textOf } from './answers.ts';
import { encodeEntities } from './read-html.ts';
import type { Transform } from './transform.ts';

/** Plain text as HTML that shows exactly it, line breaks included. */
export const textToHtml: Transform = {
  id: 'textToHtml',
  accepts: ['text', 'multiline', 'choice', 'url', 'email', 'phone', 'reference'],
  gives: 'html',
  options: [],
  examples: [
    { from: 'A & B <C>', to: 'A &amp; B &lt;C&gt;' },
    { from: '1行目\n2行目', to: '1行目<br>2行目' },
    { from: '<script>x</script>', to: '&lt;script&gt;x&lt;/script&gt;' },
  ],
  run(value) {
    return give(encodeEntities(textOf(value)).replace(/\r\n?|\n/g, '<br>'));
  },
};
