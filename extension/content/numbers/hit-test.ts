import type { NumberIndex, PlacedNumber } from './number-index.ts';

/** Where a number is drawn now; more than one rectangle where it breaks over lines. */
export const rectsOf = ({ node, start, end }: PlacedNumber): readonly DOMRect[] => {
  if (!node.isConnected || node.length < end) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
};

/** The number under a point of the window, if the point is really on its letters and nothing covers it. */
export const numberAt = (index: NumberIndex, x: number, y: number): PlacedNumber | null => {
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text)) return null;
  const number = index.at(caret.offsetNode, caret.offset);
  if (!number) return null;
  const inside = rectsOf(number).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
  if (!inside) return null;
  // A dialog or a menu may lie over the number; what is on top there does not contain it.
  const top = document.elementFromPoint(x, y);
  return top?.contains(number.node) ? number : null;
};
