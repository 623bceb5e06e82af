/** What `setFieldStyle` can change; each part can be put back by the word DEFAULT. */
export type FieldStyle = Readonly<
  Partial<Record<keyof typeof parts, Readonly<Record<string, string>> | 'DEFAULT'>>
>;

const parts = {
  content: {
    selector: '[data-value]',
    properties: ['backgroundColor', 'color', 'fontWeight', 'textDecoration', 'borderColor'],
  },
  background: { selector: null, properties: ['backgroundColor'] },
  label: { selector: '.field-label', properties: ['color', 'fontWeight', 'textDecoration'] },
} as const;

type Part = keyof typeof parts;
const partNames = Object.keys(parts) as Part[];

const placeOf = (code: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(code)}"]`);

const elementOf = (place: HTMLElement, part: Part): HTMLElement | null => {
  const { selector } = parts[part];
  return selector === null ? place : place.querySelector<HTMLElement>(`:scope > ${selector}`);
};

/** Sets or puts back how a field of the open record looks. */
export const setFieldStyle = (code: string, wanted: FieldStyle | 'DEFAULT'): void => {
  const place = placeOf(code);
  for (const part of partNames) {
    const style = wanted === 'DEFAULT' ? 'DEFAULT' : wanted[part];
    const element = place && elementOf(place, part);
    if (style && element) paint(element, part, style);
  }
};

const paint = (
  element: HTMLElement,
  part: Part,
  style: Readonly<Record<string, string>> | 'DEFAULT',
): void => {
  for (const property of parts[part].properties) {
    const value = style === 'DEFAULT' ? style : style[property];
    if (value !== undefined) element.style[property] = value === 'DEFAULT' ? '' : value;
  }
};

/** How a field was made to look; DEFAULT for what nobody changed. */
export const getFieldStyle = (code: string): Record<Part, Record<string, string>> => {
  const place = placeOf(code);
  const look = (part: Part) => {
    const element = place && elementOf(place, part);
    return Object.fromEntries(parts[part].properties.map((it) => [it, element?.style[it] || 'DEFAULT']));
  };
  return { content: look('content'), background: look('background'), label: look('label') };
};
