import type { Calling } from '../../../shared/config/config.ts';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { CustomerApps } from './customer-apps.tsx';
import { DiallerForm } from './dialler-form.tsx';
import { FormSpaceCard } from './form-space-card.tsx';
import { HistoryForm } from './history-form.tsx';
import { PairingCard } from './pairing-card.tsx';

/** Whose numbers are called, where calls are kept, how they are made, and the code for the extension. */
export const CallingScreen = () => {
  const model = useModel();
  const words = useWords(settingsCallingWords);
  const { calling } = model.config.draft.value;
  const put = (part: Partial<Calling>) =>
    model.config.change((it) => ({ ...it, calling: { ...it.calling, ...part } }));
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
      </header>
      <p class="rk-soft rk-lead">{words.text}</p>
      <div class="rk-card rk-lead">
        <Checkbox
          id="rk-calling"
          look="switch"
          checked={calling.enabled}
          label={<b>{words.enabled}</b>}
          hint={words.enabledHint}
          onToggle={(enabled) => put({ enabled })}
        />
      </div>
      {calling.enabled && (
        <div class="rk-columns">
          <div class="rk-stack">
            <CustomerApps calling={calling} onChange={put} />
            <HistoryForm calling={calling} onChange={put} />
            {calling.history !== null &&
              calling.customers.map((it) => <FormSpaceCard key={it.app} app={it.app} space="renkei-calls" />)}
          </div>
          <div class="rk-stack">
            <DiallerForm calling={calling} onChange={put} />
            <PairingCard calling={calling} />
          </div>
        </div>
      )}
    </main>
  );
};
