/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A width and a height. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/** Where a small thing goes beside a number: right of it, left where the window ends, never outside the window. */
export const besideOf = (number: Box, size: Extent, window: Extent): { x: number; y: number } => {
  const middle = (number.top + number.bottom) / 2 - size.height / 2;
  const right = number.right + gap;
  const fits = right + size.width + margin <= window.width;
  const left = number.left - gap - size.width;
  const x = fits || left < margin ? right : left;
  return { x: within(x, size.width, window.width), y: within(middle, size.height, window.height) };
};

/** Where a bar goes: under the number, above it where the window ends, its left edge with the number's. */
export const underOf = (number: Box, size: Extent, window: Extent): { x: number; y: number } => {
  const under = number.bottom + gap;
  const fits = under + size.height + margin <= window.height;
  const y = fits ? under : number.top - gap - size.height;
  return { x: within(number.left, size.width, window.width), y: within(y, size.height, window.height) };
};

const within = (start: number, length: number, window: number): number =>
  Math.max(margin, Math.min(start, window - length - margin));
