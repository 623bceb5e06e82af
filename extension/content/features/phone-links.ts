import { askToDial } from '../dial-spot.ts';
import type { Feature } from '../feature.ts';
import { stage } from '../model.ts';
import { nextSpot } from '../next-spot.ts';
import { numberAt } from '../numbers/hit-test.ts';
import { NumberIndex, type PlacedNumber } from '../numbers/number-index.ts';
import { type Spot, spotOfNumber } from '../spot.ts';
import { watchHover } from '../watch-hover.ts';

const notForUs = 'a,button,input,textarea,select,label,[role="button"],[contenteditable="true"]';

/** Numbers in the page's text can be called: underlined, a button on hover, a click, or the keyboard. */
export const phoneLinks: Feature = {
  id: 'phone-links',
  start: (settings, signal) => {
    const underline = new Highlight();
    const active = new Highlight();
    if (settings.underline) CSS.highlights.set('renkei-number', underline);
    CSS.highlights.set('renkei-number-active', active);
    const index = new NumberIndex(settings.region, underline);
    index.start(document.body);

    const stopMarking = stage.subscribe((now) => {
      active.clear();
      if (now.kind !== 'none' && now.kind !== 'refused' && now.spot.range) active.add(now.spot.range);
    });
    const spotAt = (x: number, y: number): { key: PlacedNumber; spot: () => Spot } | null => {
      const number = numberAt(index, x, y);
      return number && { key: number, spot: () => spotOfNumber(number) };
    };
    watchHover(spotAt, signal);
    nextSpot.numbers = () =>
      index.all().map((number) => ({ node: number.node, spot: () => spotOfNumber(number) }));

    document.addEventListener(
      'click',
      (event) => {
        if (!isPlainClick(event)) return;
        const number = numberAt(index, event.clientX, event.clientY);
        if (!number) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        void askToDial(spotOfNumber(number));
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => {
      stopMarking();
      index.stop();
      nextSpot.numbers = () => [];
      CSS.highlights.delete('renkei-number');
      CSS.highlights.delete('renkei-number-active');
    });
  },
};

// A click that selects text, follows a link or edits a field is not a wish to call.
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.altKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  event.detail <= 1 &&
  (getSelection()?.isCollapsed ?? true) &&
  !(event.target instanceof Element && event.target.closest(notForUs));
