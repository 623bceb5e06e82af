import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideOf, underOf } from '../../../../extension/content/layer/position.ts';

const window = { width: 1000, height: 600 };
const button = { width: 32, height: 32 };
const bar = { width: 344, height: 150 };

test('the button stands 6 right of the number, in its middle', () => {
  const number = { left: 100, right: 200, top: 100, bottom: 120 };
  expect(besideOf(number, button, window)).toEqual({ x: 206, y: 94 });
});

test('at the window’s edge the button flips to the left, the bar goes above', () => {
  const number = { left: 880, right: 980, top: 560, bottom: 580 };
  expect(besideOf(number, button, window).x).toBe(842);
  expect(underOf(number, bar, window)).toEqual({ x: 648, y: 404 });
});

test('wherever the number is, nothing of ours leaves the window', () => {
  const edge = fc.integer({ min: -200, max: 1200 });
  fc.assert(
    fc.property(edge, edge, fc.integer({ min: 1, max: 300 }), (left, top, width) => {
      const number = { left, right: left + width, top, bottom: top + 20 };
      for (const [place, size] of [
        [besideOf, button],
        [underOf, bar],
      ] as const) {
        const { x, y } = place(number, size, window);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x + size.width).toBeLessThanOrEqual(window.width - 8);
        expect(y + size.height).toBeLessThanOrEqual(window.height - 8);
      }
    }),
  );
});
