import { useState } from 'preact/hooks';
import type { Call } from '../../../shared/call/call.ts';
import { isFinal } from '../../../shared/call/call-state.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { ChooseParty } from '../../call-parts/choose-party.tsx';
import { MemoBox } from '../../call-parts/memo-box.tsx';
import { ResultChips } from '../../call-parts/result-chips.tsx';
import { stateLine } from '../../call-parts/state-line.ts';
import { Timer } from '../../call-parts/timer.tsx';
import { send } from '../../chrome/messages.ts';
import { settings, words } from '../model.ts';
import { Who } from './who.tsx';

/** The call at the foot of the page: who, how long, memo, result, and the one thing that can be done next. */
export const CallBanner = ({ call }: { readonly call: Call }) => {
  const [small, setSmall] = useState(false);
  const text = words.value;
  const { party } = call;
  return (
    <section class="rx-banner" aria-label={text.callBanner}>
      <BannerHead call={call} small={small} onSize={() => setSmall(!small)} />
      <div class="rx-banner-who">
        <Who party={party} number={call.shown} />
        {party && (
          <Button
            look="plain"
            size="small"
            icon="doc"
            onClick={() => send('record.opened', { app: party.app, recordId: party.recordId })}
          >
            {text.openRecord}
          </Button>
        )}
      </div>
      {!small && (
        <div class="rx-banner-body">
          {(call.others?.length ?? 0) > 0 && <ChooseParty call={call} words={text} />}
          {!isRinging(call) && (
            <>
              <ResultChips call={call} language={settings.value?.language ?? 'ja'} />
              <MemoBox key={call.id} call={call} words={text} rows={3} />
            </>
          )}
        </div>
      )}
      <BannerFoot call={call} />
    </section>
  );
};

const isRinging = (call: Call): boolean => call.direction === 'incoming' && call.state === 'ringing';

interface HeadProps {
  readonly call: Call;
  readonly small: boolean;
  readonly onSize: () => void;
}

const BannerHead = ({ call, small, onSize }: HeadProps) => {
  const text = words.value;
  const over = isFinal(call.state);
  const ringing = isRinging(call);
  const timed = over ? call.answeredAt !== null : ringing || call.answeredAt !== null;
  return (
    <header class={over ? 'over' : ringing ? 'ringing' : call.state}>
      <Icon name={over ? 'tick' : call.direction === 'incoming' ? 'incoming' : 'phone'} />
      <span role="status">{stateLine(call, text, settings.value?.powers.events ?? false)}</span>
      {timed && <Timer call={call} />}
      <IconButton
        icon={small ? 'up' : 'down'}
        size="small"
        label={small ? text.expand : text.minimise}
        aria-expanded={!small}
        onClick={onSize}
      />
    </header>
  );
};

const BannerFoot = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const powers = settings.value?.powers;
  const id = { call: call.id };
  if (isFinal(call.state)) {
    return (
      <footer>
        <Button look="primary" onClick={() => send('call.finished', id)}>
          {text.done}
        </Button>
      </footer>
    );
  }
  if (isRinging(call)) {
    return (
      <footer class="two">
        <Button class="rx-hangup" icon="hangup" onClick={() => send('hangUp.requested', id)}>
          {text.reject}
        </Button>
        {powers?.answer && (
          <Button class="rx-call" icon="phone" onClick={() => send('answer.requested', id)}>
            {text.answer}
          </Button>
        )}
      </footer>
    );
  }
  const talking = call.state === 'answered' || call.state === 'held';
  return (
    <footer class={powers?.hold && talking ? 'two' : ''}>
      {powers?.hold && talking && (
        <Button
          icon="hold"
          aria-pressed={call.state === 'held'}
          onClick={() => send('hold.requested', { ...id, on: call.state === 'answered' })}
        >
          {call.state === 'held' ? text.resume : text.hold}
        </Button>
      )}
      {powers?.hangUp ? (
        <Button class="rx-hangup" icon="hangup" onClick={() => send('hangUp.requested', id)}>
          {text.hangUp}
        </Button>
      ) : (
        <Button look="primary" icon="tick" onClick={() => send('call.finished', id)}>
          {text.endedCall}
        </Button>
      )}
    </footer>
  );
};
