import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanHtml } from '../../../shared/transform/clean-html.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';
import '../../support/steady-chance.ts';

examplesHold('[HOT-18] bold stays in rich text, scripts and handlers go', cleanHtml);

const nasty = fc.constantFrom(
  '<script>',
  '</script>',
  '<scr',
  'ipt>',
  '<img src=x onerror=alert(1)>',
  '<a href="java\nscript:x">',
  '<svg/onload=x>',
  '<b',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '<iframe src="x">',
  '<style>',
  '<p style="background:url(javascript:x)">',
  '文',
  '</p>',
  '<P ONCLICK="x">',
  '<a href=" javascript:x">',
  '<a href="data:text/html,x">',
);

it('[HOT-18] nothing that could act survives, however it is put together, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 12 }), (parts) => {
      const once = transformed(cleanHtml, { from: parts.join('') }).value;
      const html = String(once ?? '');
      expect(html).not.toMatch(/<\s*\/?\s*(?:script|img|svg|iframe|style)/i);
      expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(html).not.toMatch(/href="\s*(?:javascript|data)/i);
      expect(html).not.toMatch(/url\(/i.test(html) ? /style="[^"]*url\(/i : /$a/);
      expect(transformed(cleanHtml, { from: once }).value).toBe(once);
    }),
    { numRuns: 300 },
  );
});
