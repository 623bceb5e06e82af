import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialPreview } from '../../../shared/bridge/protocol.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { resultLabel } from '../../call-parts/result-choices.ts';
import { shortTime } from '../../call-parts/short-time.ts';
import { dialNow } from '../dial-spot.ts';
import { settings, stage, words } from '../model.ts';
import type { Spot } from '../spot.ts';
import { Who } from './who.tsx';

const close = () => {
  stage.value = { kind: 'none' };
};

/** Who would be called, what happened last, and what speaks against it; the safe button has the focus. */
export const ConfirmBar = ({ spot, preview }: { readonly spot: Spot; readonly preview: DialPreview }) => {
  const [reason, setReason] = useState<string | null>(null);
  const box = useRef<HTMLDialogElement>(null);
  const text = words.value;
  const { verdict } = preview;
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [reason === null]);
  const dialWithReason = () => reason?.trim() && dialNow(spot, reason.trim());
  return (
    <dialog ref={box} open class="rx-bar" aria-label={text.callTo(preview.party?.name ?? preview.shown)}>
      <div class="rx-top">
        <Who party={preview.party} number={preview.shown} />
        {preview.lastCall && (
          <p class="rk-soft">
            {text.lastCall}　{shortTime(preview.lastCall.requestedAt, text)}　
            {preview.lastCall.result
              ? resultLabel(preview.lastCall.result, settings.value?.language ?? 'ja')
              : text.state[preview.lastCall.state]}
          </p>
        )}
        {preview.reasons.map((code) => (
          <p key={code} class={`rx-reason ${code === 'outsideHours' ? 'warn' : 'bad'}`}>
            <Icon name={code === 'doNotCall' ? 'ban' : code === 'outsideHours' ? 'clock' : 'warn'} />
            {text.reasons[code] ?? code}
          </p>
        ))}
        {reason !== null && (
          <div data-first-holder>
            <TextInput
              id="rx-reason"
              label={text.whyAnyway}
              placeholder={text.whyAnyway}
              value={reason}
              onText={setReason}
              inputRef={(input) => input?.setAttribute('data-first', '')}
              onKeyDown={(event) => event.key === 'Enter' && dialWithReason()}
            />
          </div>
        )}
      </div>
      <div class="rx-acts">
        {verdict === 'dial' && (
          <Button data-first class="rx-call" icon="phone" onClick={() => dialNow(spot)}>
            {text.call}
          </Button>
        )}
        {verdict === 'warn' && reason !== null && (
          <Button
            class="rx-call"
            icon="phone"
            blocked={reason.trim() ? null : text.whyAnyway}
            onClick={dialWithReason}
          >
            {text.call}
          </Button>
        )}
        <Button data-first={verdict !== 'dial' && reason === null ? true : undefined} onClick={close}>
          {verdict === 'dial' ? text.cancel : text.close}
        </Button>
        {verdict === 'warn' && reason === null && (
          <Button look="plain" class="danger" onClick={() => setReason('')}>
            {text.callAnyway}
          </Button>
        )}
      </div>
    </dialog>
  );
};
