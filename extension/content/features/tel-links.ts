import { askToDial } from '../dial-spot.ts';
import type { Feature } from '../feature.ts';
import { nextSpot } from '../next-spot.ts';
import { labelledFax } from '../numbers/labelled-fax.ts';
import { numberOfLink, spotOfLink } from '../spot.ts';
import { watchHover } from '../watch-hover.ts';

const selector = 'a[href^="tel:" i], a[href^="callto:" i]';

const linkAt = (target: unknown): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

/** Telephone links call through us instead of whatever the system would open. */
export const telLinks: Feature = {
  id: 'tel-links',
  start: (_, signal) => {
    nextSpot.links = () =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].flatMap((node) => {
        const number = numberOfLink(node);
        return number && !labelledFax(node) ? [{ node, spot: () => spotOfLink(node, number) }] : [];
      });
    const onClick = (event: MouseEvent): void => {
      const link = linkAt(event.target);
      const number = link && numberOfLink(link);
      if (!link || !number || event.button !== 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void askToDial(spotOfLink(link, number));
    };
    document.addEventListener('click', onClick, { capture: true, signal });
    watchHover((x, y) => {
      const link = linkAt(document.elementFromPoint(x, y));
      const number = link && !labelledFax(link) ? numberOfLink(link) : null;
      return link && number ? { key: link, spot: () => spotOfLink(link, number) } : null;
    }, signal);
    signal.addEventListener('abort', () => {
      nextSpot.links = () => [];
    });
  },
};
