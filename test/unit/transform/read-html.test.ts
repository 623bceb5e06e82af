import { expect, it } from 'vitest';
import { decodeEntities, encodeEntities, readHtml } from '../../../shared/transform/read-html.ts';

it('cuts HTML into texts and tags, quotes and comments minded', () => {
  expect(readHtml('a<p title="x > y">b</p><!-- c -->d')).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'open', name: 'p', attributes: ' title="x > y"' },
    { kind: 'text', text: 'b' },
    { kind: 'close', name: 'p' },
    { kind: 'text', text: 'd' },
  ]);
});

it.each(['<', '<p', '<p title="', '<!--', '<script>', '</', '<<<', '<!doctype html'])(
  '%s on its own breaks nothing',
  (html) => {
    expect(Array.isArray(readHtml(html))).toBe(true);
  },
);

it('takes as many steps as there are letters, whatever the letters', () => {
  for (const piece of ['<', '<p ', '<p "', "<p '", '<!--', '<script>', '</script', '&#', '<a href="']) {
    const pieces = readHtml(piece.repeat(20_000));
    expect(pieces.length).toBeLessThanOrEqual(piece.length * 20_000);
  }
});

it.each([
  ['&amp;lt;', '&lt;'],
  ['&#x1F600;', '😀'],
  ['&#0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&unknown;', '&unknown;'],
  ['&amp', '&amp'],
])('%s stands for %s', (html, text) => {
  expect(decodeEntities(html)).toBe(text);
});

it('what was encoded decodes to itself', () => {
  expect(decodeEntities(encodeEntities('<a href="x">&amp;</a>'))).toBe('<a href="x">&amp;</a>');
});
