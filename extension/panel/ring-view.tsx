import { useEffect } from 'preact/hooks';
import type { Call } from '../../shared/call/call.ts';
import { Button } from '../../shared/look/button.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import { ChooseParty } from '../call-parts/choose-party.tsx';
import { Timer } from '../call-parts/timer.tsx';
import { send } from '../chrome/messages.ts';
import { Bar } from './bar.tsx';
import { EarlierCalls } from './earlier-calls.tsx';
import { words } from './model.ts';

/** Somebody is calling: who it is, large, and two buttons. Enter answers, Esc declines. */
export const RingView = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const { party } = call;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
      if (event.key === 'Enter') void send('answer.requested', { call: call.id });
      if (event.key === 'Escape') void send('hangUp.requested', { call: call.id });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [call.id]);
  return (
    <div class="px">
      <Bar />
      <main class="px-body">
        <div class={party ? 'px-ring' : 'px-ring unknown'} role="alert">
          <span class="px-pulse">
            <Icon name="incoming" size={26} />
          </span>
          <p class="px-st">
            {text.stateIncoming} <Timer call={call} />
          </p>
          {party?.company && party.company !== party.name && <p class="px-co">{party.company}</p>}
          <p class="px-nm">{party ? text.respectful(party.name) : call.shown}</p>
          <p class="px-no">{party ? call.shown : text.notRegistered}</p>
        </div>
        {(call.others?.length ?? 0) > 0 && (
          <div class="px-pad">
            <ChooseParty call={call} words={text} />
          </div>
        )}
        <EarlierCalls call={call} />
      </main>
      <footer class="px-foot">
        <div class="px-answer">
          <Button
            size="large"
            class="rx-hangup"
            icon="hangup"
            onClick={() => send('hangUp.requested', { call: call.id })}
          >
            {text.reject}
          </Button>
          <Button
            size="large"
            class="rx-call"
            icon="phone"
            onClick={() => send('answer.requested', { call: call.id })}
          >
            {text.answer}
          </Button>
        </div>
        <p class="px-keyhint">
          <span>
            <kbd>Enter</kbd> {text.answer}
          </span>
          <span>
            <kbd>Esc</kbd> {text.reject}
          </span>
        </p>
      </footer>
    </div>
  );
};
