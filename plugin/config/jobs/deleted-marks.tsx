import type { Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { settingsMarksWords } from '../../../shared/words/settings-marks.ts';
import { markableSides, toldSides } from '../model/deleted-mark.ts';
import { rightName } from '../model/schemas-model.ts';
import { useWords } from '../model/use-model.ts';
import { MarkForm } from './mark-form.tsx';

/** What a job writes on a record whose counterpart was deleted, on the sides where it can learn of that. */
export const DeletedMarks = ({ job }: { job: Job }) => {
  const words = useWords(settingsMarksWords).marks;
  const told = toldSides(job);
  const sides = markableSides(job);
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{sides.length > 0 ? words.text : words.neverTold}</p>
        {sides.map((side) => (
          // Another app or object is another form to choose from.
          <div class="rk-box" key={`${side} ${job.left.app} ${rightName(job)}`}>
            <MarkForm job={job} side={side} />
            {!told.includes(side) && <p class="rk-note">{words.neverTold}</p>}
          </div>
        ))}
      </div>
    </Card>
  );
};
