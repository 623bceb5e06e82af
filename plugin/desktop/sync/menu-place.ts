const gap = 4;
const margin = 8;

/** Puts a menu below its button and inside the window; where it does not fit below, as low as it can. */
export const placeMenu = (panel: HTMLElement, button: HTMLElement): void => {
  const from = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.min(from.right - width, innerWidth - width - margin);
  const below = from.bottom + gap + height <= innerHeight;
  panel.style.left = `${Math.max(margin, left)}px`;
  panel.style.top = `${below ? from.bottom + gap : Math.max(margin, innerHeight - height - margin)}px`;
};
