import type { Job } from '../../../shared/config/config.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { useWords } from '../model/use-model.ts';
import { useScheduleText } from './schedule-text.ts';

/** What a job does, in four lines. */
export const JobFacts = ({ job }: { job: Job }) => {
  const words = useWords(settingsJobWords);
  const wizard = useWords(settingsWizardWords);
  const schedule = useScheduleText(job.schedule);
  const facts: readonly (readonly [string, string])[] = [
    [words.lines.kind, words.kinds[job.kind]],
    [words.lines.schedule, schedule],
    [words.lines.rows, wizard.start.rows(job.mapping.rows.filter((it) => !it.disabled).length)],
    ...(job.kind === 'twoWay' ? [[words.lines.conflicts, words.conflicts[job.conflicts]] as const] : []),
  ];
  return (
    <dl class="rk-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
