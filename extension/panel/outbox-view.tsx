import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { OutboxList } from '../call-parts/outbox-list.tsx';
import { send } from '../chrome/messages.ts';
import { panelWords, waiting, words } from './model.ts';

/** Calls that kintone does not have yet, why, and when the next try is. */
export const OutboxView = () => {
  const text = panelWords.value;
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await send('outbox.retried', {});
    setBusy(false);
  };
  return (
    <>
      <h2 class="px-h">
        {text.tabs.outbox}
        {waiting.value.length > 0 && (
          <Button size="small" icon="retry" class="rk-end" busy={busy ? text.waiting : null} onClick={retry}>
            {text.sendNow}
          </Button>
        )}
      </h2>
      {waiting.value.length === 0 ? (
        <p class="px-empty">{text.outboxEmpty}</p>
      ) : (
        <>
          <p class="px-empty">{text.outboxText}</p>
          <OutboxList waiting={waiting.value} words={words.value} text={text} />
        </>
      )}
    </>
  );
};
