import type { Feature } from '../feature.ts';
import { stage } from '../model.ts';
import { allSpots } from '../next-spot.ts';

/** Alt+Shift+C steps through the numbers, Enter on the button calls, Esc leaves and gives the focus back. */
export const numberKeys: Feature = {
  id: 'number-keys',
  start: (_, signal) => {
    let at = -1;
    let before: HTMLElement | null = null;

    const step = (): void => {
      const spots = allSpots();
      if (spots.length === 0) return;
      if (stage.value.kind === 'none') before = document.activeElement as HTMLElement | null;
      at = (at + 1) % spots.length;
      const spot = spots[at];
      if (!spot) return;
      spot.scrollIntoView();
      stage.value = { kind: 'button', spot, byKeyboard: true };
    };
    const leave = (event: KeyboardEvent): void => {
      if (stage.value.kind === 'none') return;
      event.stopImmediatePropagation();
      stage.value = { kind: 'none' };
      before?.focus({ preventScroll: true });
      before = null;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.code === 'KeyC' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        step();
      } else if (event.key === 'Escape') leave(event);
    };
    addEventListener('keydown', onKey, { capture: true, signal });
  },
};
