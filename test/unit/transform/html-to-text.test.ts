import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlToText } from '../../../shared/transform/html-to-text.ts';
import { textToHtml } from '../../../shared/transform/text-to-html.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';
import '../../support/steady-chance.ts';

examplesHold('[REL-25] an HTML body becomes plain lines', htmlToText);

it('a text that became HTML comes back as the same text', () => {
  const line = fc.string({ unit: fc.constantFrom(...'あア亜aA1<>&"\'/;#x ') });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      // Blanks at the ends, several blanks in a row and several empty lines are not kept by HTML itself.
      const text = lines
        .map((it) => it.replace(/ +/g, ' ').trim())
        .filter((it) => it !== '')
        .join('\n');
      const html = transformed(textToHtml, { from: text === '' ? null : text }).value;
      expect(transformed(htmlToText, { from: html }).value).toBe(text === '' ? null : text);
    }),
  );
});
