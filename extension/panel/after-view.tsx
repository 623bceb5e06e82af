import { useEffect } from 'preact/hooks';
import type { Call } from '../../shared/call/call.ts';
import { callEntry } from '../../shared/call/call-entry.ts';
import { Button } from '../../shared/look/button.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import { ChooseParty } from '../call-parts/choose-party.tsx';
import { MemoBox } from '../call-parts/memo-box.tsx';
import { ResultChips } from '../call-parts/result-chips.tsx';
import { resultChoices } from '../call-parts/result-choices.ts';
import { shortTime } from '../call-parts/short-time.ts';
import { stateLine } from '../call-parts/state-line.ts';
import { send } from '../chrome/messages.ts';
import { Customer } from './customer.tsx';
import { deliveries, language, panelWords, seesEvents, settings, words } from './model.ts';

const finish = (call: Call) => send('call.finished', { call: call.id });

/** A call that is over: one key chooses the result, everything is saved as it is typed, done only puts it away. */
export const AfterView = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const seconds = callEntry(call)?.seconds;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish(call);
      const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const chosen =
        typing || event.isComposing ? undefined : resultChoices(language.value)[Number(event.key) - 1];
      if (chosen) void send('result.chosen', { call: call.id, result: chosen.value });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [call]);
  return (
    <div class="px">
      <header class="px-live off">
        <Icon name={call.state === 'ended' ? 'good' : 'info'} />
        <span role="status">{stateLine(call, text, seesEvents.value)}</span>
        {seconds ? <span class="rx-timer">{text.seconds(seconds)}</span> : null}
      </header>
      <main class="px-body">
        <Customer call={call} />
        {(call.others?.length ?? 0) > 0 && (
          <div class="px-pad">
            <ChooseParty call={call} words={text} />
          </div>
        )}
        <div class="px-pad">
          <h2 class="px-lab">{text.result}</h2>
          <ResultChips call={call} language={language.value} />
        </div>
        <div class="px-pad px-fill">
          <h2 class="px-lab">{text.memo}</h2>
          <MemoBox call={call} words={text} rows={6} />
        </div>
      </main>
      <footer class="px-foot">
        <SavedLine call={call} />
        <Button size="large" look="primary" class="px-wide" onClick={() => finish(call)}>
          {text.done} <kbd>Ctrl+Enter</kbd>
        </Button>
      </footer>
    </div>
  );
};

const SavedLine = ({ call }: { readonly call: Call }) => {
  const delivery = deliveries.value.get(call.id);
  const site = settings.value.sites.find((it) => it.origin === call.site);
  const history = site?.calling.history;
  const line = () => {
    if (!history) return words.value.onlyHere;
    if (delivery?.state === 'waiting') return words.value.waitingForKintone;
    return panelWords.value.savedAt(
      delivery?.deliveredAt ? shortTime(delivery.deliveredAt, words.value) : '',
    );
  };
  return (
    <p class="px-saved" role="status">
      <Icon name={delivery?.state === 'done' && history ? 'good' : 'clock'} />
      {line()}
      {history && delivery?.record && (
        <a
          class="rk-end"
          href={`${call.site}/k/${history.app}/show#record=${delivery.record}`}
          target="_blank"
          rel="noopener"
        >
          {panelWords.value.openHistory(delivery.record)}
        </a>
      )}
    </p>
  );
};
