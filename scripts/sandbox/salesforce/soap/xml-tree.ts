import { xmlEntities } from './xml.ts';

/** One element of an XML text; prefixes of names are left out, since nothing here depends on them. */
export interface XmlNode {
  readonly name: string;
  readonly isNil: boolean;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

interface OpenNode {
  readonly name: string;
  readonly isNil: boolean;
  text: string;
  readonly children: XmlNode[];
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Reads an XML text; null when its elements do not close each other. */
export const readXml = (xml: string): XmlNode | null => {
  const root: OpenNode = { name: '', isNil: false, text: '', children: [] };
  const open: OpenNode[] = [root];
  for (const [, cdata, closing, opening, attributes = '', isEmpty, text] of xml.matchAll(token)) {
    const at = open.at(-1) ?? root;
    at.text += cdata ?? xmlEntities(text ?? '');
    if (opening !== undefined) {
      const node = { name: bare(opening), isNil: nil.test(attributes), text: '', children: [] };
      at.children.push(node);
      if (isEmpty === '') open.push(node);
    }
    if (closing !== undefined && bare(closing) !== open.pop()?.name) return null;
  }
  return open.length === 1 ? (root.children[0] ?? null) : null;
};

const nil = /(?:^|\s|:)nil\s*=\s*["'](?:true|1)["']/;
const bare = (name: string): string => name.replace(/^.*:/, '');

/** The elements of that name right below. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((it) => it.name === name) ?? [];

/** The text of the element of that name right below; null when it is missing, empty or nil. */
export const textOf = (node: XmlNode | undefined, name: string): string | null => {
  const [found] = childrenOf(node, name);
  return !found || found.isNil || found.text === '' ? null : found.text;
};
