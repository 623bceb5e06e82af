import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { dialNumber, type Obstacle, obstacle } from './dial-number.ts';
import { words } from './model.ts';

const close = () => {
  obstacle.value = null;
};

/** Why a number was not called; a warned one can be called with a reason. */
export const ObstacleView = ({ it }: { readonly it: Obstacle }) => {
  const text = words.value;
  const [reason, setReason] = useState<string | null>(null);
  const party = it.preview?.party;
  const forbidden = it.reasons.includes('doNotCall');
  return (
    <>
      <main class="px-body">
        <div class="px-big" role="alert">
          <span class="px-ic bad">
            <Icon name={forbidden ? 'ban' : 'warn'} size={32} />
          </span>
          {party?.company && <p>{party.company}</p>}
          <h2>{party ? text.respectful(party.name) : it.shown}</h2>
          {party && <p>{it.preview?.shown}</p>}
          {it.reasons.map((code) => (
            <p key={code} class="px-why">
              {text.reasons[code] ?? text.cannotCall}
            </p>
          ))}
        </div>
        {reason !== null && (
          <div class="px-pad">
            <TextInput
              id="why"
              label={text.whyAnyway}
              placeholder={text.whyAnyway}
              value={reason}
              onText={setReason}
            />
          </div>
        )}
      </main>
      <footer class="px-foot">
        {reason !== null && (
          <Button
            size="large"
            class="rx-call px-wide"
            icon="phone"
            blocked={reason.trim() ? null : text.whyAnyway}
            onClick={() => dialNumber(it.shown, reason.trim())}
          >
            {text.call}
          </Button>
        )}
        {it.verdict === 'failed' && (
          <Button size="large" class="px-wide" icon="retry" onClick={() => dialNumber(it.shown)}>
            {text.again}
          </Button>
        )}
        <Button size="large" class="px-wide" onClick={close}>
          {text.close}
        </Button>
        {it.verdict === 'warn' && reason === null && (
          <Button look="plain" class="danger" onClick={() => setReason('')}>
            {text.callAnyway}
          </Button>
        )}
      </footer>
    </>
  );
};
