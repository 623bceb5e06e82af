import { calls, settings, stage } from '../model.ts';
import { Anchored } from './anchored.tsx';
import { CallBanner } from './call-banner.tsx';
import { CallButton } from './call-button.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { RefusalToast } from './refusal-toast.tsx';

const leave = () => {
  stage.value = { kind: 'none' };
};

/** Everything of ours on the page. */
export const Layer = () => {
  if (!settings.value) return null;
  const now = stage.value;
  const [call] = calls.value;
  return (
    <>
      {(now.kind === 'button' || now.kind === 'asking' || now.kind === 'dialling') && (
        <Anchored spot={now.spot} side="beside" onLost={leave}>
          <CallButton
            spot={now.spot}
            byKeyboard={now.kind === 'button' && now.byKeyboard}
            busy={now.kind !== 'button'}
          />
        </Anchored>
      )}
      {now.kind === 'confirm' && (
        <Anchored spot={now.spot} side="under" onLost={leave}>
          <ConfirmBar spot={now.spot} preview={now.preview} />
        </Anchored>
      )}
      {now.kind === 'refused' && <RefusalToast spot={now.spot} answer={now.answer} />}
      {call && <CallBanner call={call} />}
    </>
  );
};
