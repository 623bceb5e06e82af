import { useEffect } from 'preact/hooks';
import type { DialAnswer } from '../../../shared/bridge/protocol.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { askToDial } from '../dial-spot.ts';
import { stage, words } from '../model.ts';
import type { Spot } from '../spot.ts';

interface Props {
  readonly spot: Spot;
  readonly answer: Extract<DialAnswer, { done: false }>;
}

const staysMs = 12_000;
const close = () => {
  stage.value = { kind: 'none' };
};

/** Why there was no call, and the way to try again; goes by itself unless something in it is being used. */
export const RefusalToast = ({ spot, answer }: Props) => {
  useEffect(() => {
    const leaving = setTimeout(close, staysMs);
    return () => clearTimeout(leaving);
  }, []);
  const text = words.value;
  const reasons = answer.reasons.map((code) => text.reasons[code] ?? text.cannotCall);
  return (
    <div class="rx-toast" role="alert">
      <Icon name="warn" />
      <span>{reasons.join(' ')}</span>
      <Button size="small" onClick={() => askToDial(spot)}>
        {text.again}
      </Button>
      <IconButton icon="close" size="small" label={text.close} onClick={close} />
    </div>
  );
};
