import { useSignal } from '@preact/signals';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextArea } from '../../../shared/look/text-area.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { issueText } from '../model/describe.ts';
import { type Imported, readImport } from '../model/import-config.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { ImportReady } from './import-ready.tsx';

/** Takes a configuration from a file or from pasted text into the draft, once it is proved sound. */
export const ImportCard = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).transfer;
  const text = useSignal('');
  const imported = useSignal<Imported | null>(null);
  const taken = useSignal(false);
  const read = (from: string) => {
    text.value = from;
    taken.value = false;
    imported.value = readImport(from);
  };
  const it = imported.value;
  return (
    <Card title={words.importTitle}>
      <div class="rk-stack">
        <p class="rk-soft">{words.importText}</p>
        <label class="rk-button normal rk-file">
          {words.choose}
          <input
            type="file"
            accept="application/json,.json"
            class="rk-hidden"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (file) read(await file.text());
            }}
          />
        </label>
        <Field id="rk-import" label={words.paste}>
          <TextArea
            id="rk-import"
            mono
            value={text.value}
            onText={(typed) => {
              text.value = typed;
              imported.value = null;
            }}
          />
        </Field>
        <div class="rk-row">
          <Button disabled={text.value.trim() === ''} onClick={() => read(text.value)}>
            {words.read}
          </Button>
        </div>
        {it && it.state !== 'good' && (
          <Banner
            tone="bad"
            role="alert"
            title={it.state === 'bad' ? words.bad(it.issues.length) : words[it.state]}
          >
            {it.state === 'bad' && (
              <ul>
                {it.issues.slice(0, 20).map((issue) => (
                  <li key={`${issue.code} ${issue.path.join('.')}`}>
                    <code>{issue.path.join('.') || '.'}</code> {issueText(issue, model.door.language)}
                  </li>
                ))}
              </ul>
            )}
          </Banner>
        )}
        {it?.state === 'good' && !taken.value && (
          <ImportReady
            config={it.config}
            onTake={(config) => {
              model.config.change(() => config);
              taken.value = true;
            }}
          />
        )}
        {taken.value && <Banner tone="good" role="status" title={words.taken} />}
      </div>
    </Card>
  );
};
