import type { Spot } from './spot.ts';

interface Listed {
  readonly node: Node;
  readonly spot: () => Spot;
}

/** Everything on the page that can be called; each feature that finds some lists them here. */
export const nextSpot: { numbers: () => readonly Listed[]; links: () => readonly Listed[] } = {
  numbers: () => [],
  links: () => [],
};

/** Every spot that is drawn, in reading order. */
export const allSpots = (): readonly Spot[] =>
  [...nextSpot.numbers(), ...nextSpot.links()]
    .sort((a, b) =>
      a.node === b.node
        ? 0
        : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    )
    .map((it) => it.spot())
    .filter((it) => it.rects().length > 0);
