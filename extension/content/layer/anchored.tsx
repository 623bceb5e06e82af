import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Spot } from '../spot.ts';
import { type Box, besideOf, underOf } from './position.ts';

interface Props {
  readonly spot: Spot;
  readonly side: 'beside' | 'under';
  readonly children: ComponentChildren;
  /** The number is gone from the page. */
  readonly onLost: () => void;
}

const lastRect = (spot: Spot): Box | null => spot.rects().at(-1) ?? null;

/** Keeps its content beside a number while the page scrolls and changes under it. */
export const Anchored = ({ spot, side, children, onLost }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const rect = lastRect(spot);
      const element = box.current;
      if (!rect) return onLost();
      if (!element) return;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const window = { width: document.documentElement.clientWidth, height: innerHeight };
      const { x, y } = (side === 'beside' ? besideOf : underOf)(rect, size, window);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    place();
    const sized = new ResizeObserver(place);
    if (box.current) sized.observe(box.current);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place, { passive: true });
    return () => {
      sized.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [spot, side, onLost]);
  return (
    <div ref={box} class="rx-anchored">
      {children}
    </div>
  );
};
