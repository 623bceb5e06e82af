const allowed = new Set(
  'A B BLOCKQUOTE BR CODE DIV EM FONT H1 H2 H3 H4 HR I IMG LI OL P PRE S SPAN STRONG SUB SUP TABLE TBODY TD TH THEAD TR U UL'.split(
    ' ',
  ),
);
const allowedStyles = [
  'color',
  'backgroundColor',
  'fontWeight',
  'fontStyle',
  'textDecoration',
  'textAlign',
  'fontSize',
] as const;

/** Text with markup from a record, a label or a custom view, as elements that can do no harm. */
export const safeHtml = (html: string): DocumentFragment => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const out = document.createDocumentFragment();
  out.append(...[...parsed.body.childNodes].flatMap(clean));
  return out;
};

const clean = (node: Node): Node[] => {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof HTMLElement)) return [];
  const children = [...node.childNodes].flatMap(clean);
  if (node.tagName === 'SCRIPT' || node.tagName === 'STYLE') return [];
  if (!allowed.has(node.tagName)) return children;
  const copy = document.createElement(node.tagName);
  for (const name of allowedStyles) copy.style[name] = node.style[name];
  copyAddresses(node, copy);
  if (node.id) copy.id = node.id;
  if (node.className) copy.className = node.className;
  copy.append(...children);
  return [copy];
};

const copyAddresses = (from: HTMLElement, to: HTMLElement): void => {
  const address = from.getAttribute('href') ?? '';
  if (to instanceof HTMLAnchorElement && /^(https?|mailto|tel):/i.test(address)) {
    to.href = address;
    to.rel = 'noopener noreferrer';
    to.target = '_blank';
  }
  const source = from.getAttribute('src') ?? '';
  if (to instanceof HTMLImageElement && /^(https?:|\/)/i.test(source)) to.src = source;
};
