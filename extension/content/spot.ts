import type { DialPlace } from '../../shared/bridge/protocol.ts';
import { rectsOf } from './numbers/hit-test.ts';
import type { PlacedNumber } from './numbers/number-index.ts';
import { placeOf } from './page-place.ts';

/** Something on the page that can be called: a number in a text, or a telephone link. */
export interface Spot {
  readonly shown: string;
  readonly place: DialPlace;
  /** Where it is drawn now; empty once it is gone. */
  readonly rects: () => readonly DOMRect[];
  readonly scrollIntoView: () => void;
  readonly range: StaticRange | null;
  /** The wish came from the page's own script: nothing is dialled before the user said yes. */
  readonly mustConfirm?: boolean;
}

const placeAt = (node: Node, shown: string): DialPlace => ({
  shown,
  page: location.href,
  ...placeOf(node, location.href),
});

/** The spot of a number in a text. */
export const spotOfNumber = (number: PlacedNumber): Spot => ({
  shown: number.shown,
  place: placeAt(number.node, number.shown),
  rects: () => rectsOf(number),
  scrollIntoView: () => number.node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  range: number.range,
});

/** The number a telephone link carries; null for any other link. */
export const numberOfLink = (link: HTMLAnchorElement): string | null => {
  const [, rest] = /^(?:tel|callto):(?:\/\/)?(.+)$/i.exec(link.getAttribute('href') ?? '') ?? [];
  if (!rest) return null;
  try {
    return decodeURIComponent(rest).replace(/;ext=/i, ' ext. ').split(/[;?]/)[0]?.trim() || null;
  } catch {
    return null;
  }
};

/** The spot of a telephone link. */
export const spotOfLink = (link: HTMLAnchorElement, number: string): Spot => ({
  shown: number,
  place: placeAt(link, number),
  rects: () => (link.isConnected ? [...link.getClientRects()] : []),
  scrollIntoView: () => link.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  range: null,
});
