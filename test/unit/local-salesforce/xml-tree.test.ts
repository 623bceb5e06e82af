import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlElement } from '../../../scripts/sandbox/salesforce/soap/xml.ts';
import { childrenOf, readXml, textOf } from '../../../scripts/sandbox/salesforce/soap/xml-tree.ts';

describe('reading XML', () => {
  it('gives back any text that was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const node = readXml(`<a><b:c xmlns:b="x">${xmlElement('t', text)}</b:c></a>`) ?? undefined;
        expect(textOf(childrenOf(node, 'c')[0], 't') ?? '').toBe(text);
      }),
    );
  });

  it('tells nothing from empty, and knows CDATA, comments and entities', () => {
    const node = readXml(
      '<?xml version="1.0"?><a xmlns:i="x"><!-- c --><n i:nil="true"/><e/><d><![CDATA[<&]]></d><h>&#x41;&#66;&lt;</h></a>',
    );
    expect(node?.children.map((it) => [it.name, it.isNil, it.text])).toEqual([
      ['n', true, ''],
      ['e', false, ''],
      ['d', false, '<&'],
      ['h', false, 'AB<'],
    ]);
  });

  it('refuses elements that do not close each other', () => {
    for (const text of ['', '<a>', '<a></b>', '</a>', '<a><b></a></b>']) expect(readXml(text)).toBeNull();
  });

  it('never breaks off, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readXml(`<a>${text}</a>`)).not.toThrow();
      }),
    );
  });
});
