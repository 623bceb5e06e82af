import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/look/button.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { useCommonWords, useModel } from '../model/use-model.ts';
import { ChangesDialog } from './changes-dialog.tsx';

/** The bar at the foot: there only while something is unsaved, and not in the wizard, which has its own. */
export const SaveBar = () => {
  const model = useModel();
  const words = useCommonWords().saveBar;
  const common = useCommonWords();
  const note = useSignal('');
  const showing = useSignal(false);
  const route = model.route.value;
  const unsaved = model.unsaved.value;
  if (unsaved === 0 || (route.tab === 'jobs' && route.wizard)) return null;
  const next = (model.config.versions.value[0]?.number ?? 0) + 1;
  const problems = model.config.issues.value.length;
  const save = async () => {
    if (await model.save(note.value)) note.value = '';
  };
  return (
    <section class="rk-bar" aria-label={words.label}>
      <b>{words.unsaved(unsaved)}</b>
      <Button
        look="plain"
        onClick={() => {
          showing.value = true;
        }}
      >
        {words.changes}
      </Button>
      <Button look="plain" onClick={model.config.discard}>
        {words.discard}
      </Button>
      <span class="rk-grow" />
      {problems > 0 && <span class="rk-small rk-soft">{words.blocked(problems)}</span>}
      <TextInput
        id="rk-version-note"
        class="rk-memo"
        label={words.note(next)}
        placeholder={words.note(next)}
        value={note.value}
        onText={(text) => {
          note.value = text;
        }}
      />
      <Button
        look="primary"
        size="large"
        busy={model.saving.value ? common.saving : null}
        blocked={problems > 0 ? words.blocked(problems) : null}
        onClick={save}
      >
        {words.save(next)}
      </Button>
      {showing.value && (
        <ChangesDialog
          onClose={() => {
            showing.value = false;
          }}
        />
      )}
    </section>
  );
};
