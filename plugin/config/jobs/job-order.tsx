import type { Job } from '../../../shared/config/config.ts';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { settingsMarksWords } from '../../../shared/words/settings-marks.ts';
import { type OrderChoice, orderChoices, withAfter } from '../model/job-order.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** The jobs that a job waits for; nothing where it is the only one. */
export const JobOrder = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsMarksWords).order;
  const choices = orderChoices(job, model.config.draft.value.jobs);
  if (choices.length === 0) return null;
  const noteOf = ({ name, chosen, off, circle }: OrderChoice) => {
    if (name === null) return words.lost;
    if (circle) return chosen ? words.circle : words.waits;
    return chosen && off ? words.off : undefined;
  };
  return (
    <fieldset class="rk-field">
      <legend class="rk-label">{words.title}</legend>
      {choices.map((it) => (
        <Checkbox
          key={it.id}
          checked={it.chosen}
          disabled={it.circle && !it.chosen}
          label={it.name ?? it.id}
          hint={noteOf(it)}
          onToggle={(on) => model.putJob(withAfter(job, it.id, on))}
        />
      ))}
      <p class="rk-hint">{words.hint}</p>
    </fieldset>
  );
};
