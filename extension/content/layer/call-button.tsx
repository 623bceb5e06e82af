import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../shared/look/icon.tsx';
import { askToDial } from '../dial-spot.ts';
import { words } from '../model.ts';
import type { Spot } from '../spot.ts';

interface Props {
  readonly spot: Spot;
  readonly byKeyboard: boolean;
  readonly busy: boolean;
}

/** The one floating button; it says whose number it would call by the number itself, before anything is looked up. */
export const CallButton = ({ spot, byKeyboard, busy }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  // Before it is painted: a key pressed at once already finds the focus here.
  useLayoutEffect(() => {
    if (byKeyboard) button.current?.focus({ preventScroll: true });
  }, [byKeyboard, spot]);
  const label = words.value.callNumber(spot.shown);
  const onClick = (event: MouseEvent) => {
    if (event.altKey) void navigator.clipboard.writeText(spot.shown);
    else void askToDial(spot);
  };
  return (
    <span class="rx-button-wrap">
      <button
        ref={button}
        type="button"
        class="rx-button"
        aria-label={label}
        aria-busy={busy}
        aria-describedby="rx-tip"
        onClick={onClick}
      >
        <Icon name="phone" />
      </button>
      <span id="rx-tip" role="tooltip" class={byKeyboard ? 'rx-tip now' : 'rx-tip'}>
        <b>{label}</b>
        <span>
          <kbd>Enter</kbd> {words.value.enter}
          <kbd>Alt</kbd>
          {words.value.copyHint}
        </span>
      </span>
    </span>
  );
};
