import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { OutboxList } from '../call-parts/outbox-list.tsx';
import { send } from '../chrome/messages.ts';
import { saveText } from '../chrome/save-text.ts';
import { callText, panelText, text, waiting } from './model.ts';

/** Calls that kintone does not have yet; they can be sent at once or written to a file, never thrown away. */
export const OutboxSection = () => {
  const words = panelText.value;
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await send('outbox.retried', {});
    setBusy(false);
  };
  const exportAll = () =>
    saveText(
      'renkei-outbox.json',
      JSON.stringify(
        waiting.value.map((it) => it.call),
        null,
        2,
      ),
    );
  if (waiting.value.length === 0) {
    return (
      <>
        <h2>{text.value.nav.outbox}</h2>
        <p class="ox-about">{words.outboxEmpty}</p>
      </>
    );
  }
  return (
    <>
      <header class="ox-head">
        <h2>{text.value.nav.outbox}</h2>
        <span class="ox-acts">
          <Button icon="save" onClick={exportAll}>
            {words.export}
          </Button>
          <Button icon="retry" busy={busy ? words.waiting : null} onClick={retry}>
            {words.sendNow}
          </Button>
        </span>
      </header>
      <p class="ox-about">{words.outboxText}</p>
      <OutboxList waiting={waiting.value} words={callText.value} text={words} />
    </>
  );
};
