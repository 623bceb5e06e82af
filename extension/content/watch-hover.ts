import { stage } from './model.ts';
import type { Spot } from './spot.ts';

const restMs = 120;
const leaveMs = 300;

/** Finds what lies under a point; `key` tells one number from the next. */
export type FindSpot = (x: number, y: number) => { readonly key: object; readonly spot: () => Spot } | null;

let shownKey: object | null = null;

/** Shows the button when the pointer rests on a number, and takes it away when it has left both. */
export const watchHover = (find: FindSpot, signal: AbortSignal): void => {
  let resting = 0;
  let leaving = 0;
  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const rest = (x: number, y: number) => {
    if (stage.value.kind !== 'none' && stage.value.kind !== 'button') return;
    // Somebody who selects text does not want a button in the way.
    const found = (getSelection()?.isCollapsed ?? true) ? find(x, y) : null;
    if (!found) return;
    stopLeaving();
    if (stage.value.kind === 'button' && shownKey === found.key) return;
    shownKey = found.key;
    stage.value = { kind: 'button', spot: found.spot(), byKeyboard: false };
  };
  const moved = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    // Over our own layer the pointer is on the button, not on the page.
    if (event.target instanceof Element && event.target.localName === 'renkei-layer') return stopLeaving();
    resting = window.setTimeout(() => rest(event.clientX, event.clientY), restMs);
    if (leaving === 0 && stage.value.kind === 'button' && !stage.value.byKeyboard) {
      leaving = window.setTimeout(() => {
        leaving = 0;
        if (stage.value.kind !== 'button' || find(event.clientX, event.clientY)?.key === shownKey) return;
        stage.value = { kind: 'none' };
      }, leaveMs);
    }
  };
  document.addEventListener('pointermove', moved, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stopLeaving();
  });
};
