import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Dialog } from '../../../shared/look/dialog.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import { settingsFieldWords } from '../../../shared/words/settings-fields.ts';
import type { MappingView } from '../model/mapping-view.ts';
import { acceptSuggestions, openSuggestions } from '../model/suggestions.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly job: Job;
  readonly view: MappingView;
  readonly onClose: () => void;
}

/** Proposed rows with score and reason; taken one by one, or all the sure ones at once. */
export const SuggestionSheet = ({ job, view, onClose }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsFieldWords);
  const schemas = view.schemas.value;
  const open = openSuggestions(job, schemas);
  const sure = open.filter((it) => it.score >= 0.9);
  const take = (list: typeof open) => model.putJob(acceptSuggestions(job, list));
  return (
    <Dialog
      title={words.suggestions.title}
      closeLabel={common.close}
      look="sheet"
      onClose={onClose}
      foot={
        sure.length > 0 && (
          <Button look="primary" onClick={() => take(sure)}>
            {words.suggestions.acceptAll(sure.length)}
          </Button>
        )
      }
    >
      <p class="rk-soft rk-small">{open.length > 0 ? words.suggestions.about : words.suggestions.none}</p>
      <ul class="rk-list">
        {open.map((it) => (
          <li key={it.row.id}>
            <span class="rk-grow">
              <b>{schemas && findField(schemas.left, it.row.left)?.field.label}</b> ⇄{' '}
              <b>{schemas && findField(schemas.right, it.row.right)?.field.label}</b>
              <br />
              <span class="rk-soft">
                {words.reasons[it.reason]}・{words.picker.score(Math.round(it.score * 100))}
              </span>
            </span>
            <Button size="small" icon="plus" onClick={() => take([it])}>
              {words.suggestions.accept}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
