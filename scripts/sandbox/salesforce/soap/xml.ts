const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities undone. */
export const xmlEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex?: string, code?: string, word?: string) => {
    const point = hex ? Number.parseInt(hex, 16) : Number(code);
    if (hex || code) return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    return entities[word ?? ''] ?? all;
  });

/** The insides of every element of that name, whatever its namespace prefix, in order. */
export const elements = (xml: string, name: string): readonly string[] => {
  const found = new RegExp(
    `<(?:[\\w-]+:)?${name}(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:[\\w-]+:)?${name}\\s*>)`,
    'g',
  );
  return [...xml.matchAll(found)].map(([, inside]) => inside ?? '');
};

/** The text of the first element of that name; null when there is none or it is empty. */
export const elementText = (xml: string, name: string): string | null => {
  const [inside] = elements(xml, name);
  if (inside === undefined || inside === '') return null;
  return xmlEntities(inside);
};

/** Text made safe to stand in XML. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element with text; `xsi:nil` when there is none. */
export const xmlElement = (name: string, value: string | number | boolean | null): string =>
  value === null ? `<${name} xsi:nil="true"/>` : `<${name}>${xmlText(String(value))}</${name}>`;
