import type { Call } from '../../shared/call/call.ts';
import { Button } from '../../shared/look/button.tsx';
import { ChooseParty } from '../call-parts/choose-party.tsx';
import { MemoBox } from '../call-parts/memo-box.tsx';
import { stateLine } from '../call-parts/state-line.ts';
import { Timer } from '../call-parts/timer.tsx';
import { send } from '../chrome/messages.ts';
import { Customer } from './customer.tsx';
import { EarlierCalls } from './earlier-calls.tsx';
import { seesEvents, words } from './model.ts';

/** A call going on: who, how long, the memo, and the way to end it. */
export const TalkView = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const talking = call.state === 'answered' || call.state === 'held';
  return (
    <div class="px">
      <header class={`px-live ${talking ? call.state : 'waiting'}`}>
        <i class="px-dot" />
        <span role="status">{stateLine(call, text, seesEvents.value)}</span>
        {talking && <Timer call={call} />}
      </header>
      <main class="px-body">
        <Customer call={call} />
        {(call.others?.length ?? 0) > 0 && (
          <div class="px-pad">
            <ChooseParty call={call} words={text} />
          </div>
        )}
        {talking && seesEvents.value && (
          <div class="px-pad">
            <Button
              icon="hold"
              look={call.state === 'held' ? 'on' : 'normal'}
              aria-pressed={call.state === 'held'}
              onClick={() => send('hold.requested', { call: call.id, on: call.state === 'answered' })}
            >
              {call.state === 'held' ? text.resume : text.hold}
            </Button>
          </div>
        )}
        <div class="px-pad px-fill">
          <h2 class="px-lab">{text.memo}</h2>
          <MemoBox call={call} words={text} rows={5} />
        </div>
        <EarlierCalls call={call} />
      </main>
      <footer class="px-foot">
        {seesEvents.value ? (
          <Button
            size="large"
            class="rx-hangup px-wide"
            icon="hangup"
            onClick={() => send('hangUp.requested', { call: call.id })}
          >
            {text.hangUp}
          </Button>
        ) : (
          <Button
            size="large"
            look="primary"
            class="px-wide"
            icon="tick"
            onClick={() => send('call.finished', { call: call.id })}
          >
            {text.endedCall}
          </Button>
        )}
      </footer>
    </div>
  );
};
