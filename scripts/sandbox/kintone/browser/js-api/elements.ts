const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** The place a plugin may fill: `header`, `header-menu`, or `form:` and a spacer's element id. */
export const spaceElement = (name: string): HTMLElement | null => find(`[data-space="${CSS.escape(name)}"]`);

/** Where an open record shows the field's value. */
export const fieldElement = (code: string): HTMLElement | null =>
  find(`[data-field="${CSS.escape(code)}"] > [data-value]`);

/** The cells of one column, top to bottom; null when the list does not show the field. */
export const listFieldElements = (code: string): HTMLElement[] | null => {
  if (!find('[data-list]')) return null;
  const shown = find(`[data-list] [data-column="${CSS.escape(code)}"]`);
  return shown
    ? [...document.querySelectorAll<HTMLElement>(`[data-list] [data-cell="${CSS.escape(code)}"]`)]
    : null;
};
