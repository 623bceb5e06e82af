import { useSignal } from '@preact/signals';
import type { SavedVersion } from '../../../shared/config/versions.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Dialog } from '../../../shared/look/dialog.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { ChangesTable } from '../frame/changes-dialog.tsx';
import { configChanges } from '../model/config-changes.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** Everything that was saved, with its note; any of it can be compared with the draft and brought back. */
export const VersionList = () => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords).versions;
  const comparing = useSignal<SavedVersion | null>(null);
  const reverted = useSignal<number | null>(null);
  const versions = model.config.versions.value;
  const { language, timeZone } = model.door;
  const revert = (it: SavedVersion) => {
    model.config.change(() => it.config);
    reverted.value = it.number;
  };
  return (
    <Card title={words.title}>
      {reverted.value !== null && <Banner tone="good" role="status" title={words.reverted(reverted.value)} />}
      {versions.length === 0 && <p class="rk-soft">{words.none}</p>}
      <ul class="rk-list">
        {versions.map((it, at) => (
          <li key={it.number}>
            <span class="rk-grow">
              <b>{words.version(it.number)}</b> {at === 0 && <Pill tone="good">{words.current}</Pill>}
              <br />
              <span class="rk-soft">
                {new Date(it.savedAt).toLocaleString(language, { timeZone })}・{words.by(it.savedBy)}・
                {it.note || words.noNote}
              </span>
            </span>
            <Button
              size="small"
              onClick={() => {
                comparing.value = it;
              }}
            >
              {words.compare}
            </Button>
            <Button size="small" icon="undo" onClick={() => revert(it)}>
              {words.revert}
            </Button>
          </li>
        ))}
      </ul>
      {comparing.value && (
        <Dialog
          title={words.version(comparing.value.number)}
          closeLabel={common.close}
          look="wide"
          onClose={() => {
            comparing.value = null;
          }}
        >
          <ChangesTable changes={configChanges(comparing.value.config, model.config.draft.value)} />
        </Dialog>
      )}
    </Card>
  );
};
