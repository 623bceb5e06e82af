import type { Job } from '../../../shared/config/config.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsNoticesWords } from '../../../shared/words/settings-notices.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { useWords } from '../model/use-model.ts';
import { useLastSuccess, useMoment } from './last-success.ts';
import { useScheduleText } from './schedule-text.ts';

/** What a job does and when it last went well, in a few lines. */
export const JobFacts = ({ job }: { job: Job }) => {
  const words = useWords(settingsJobWords);
  const wizard = useWords(settingsWizardWords);
  const notices = useWords(settingsNoticesWords);
  const schedule = useScheduleText(job.schedule);
  const succeeded = useLastSuccess(job);
  const show = useMoment();
  const facts: readonly (readonly [string, string])[] = [
    [words.lines.kind, words.kinds[job.kind]],
    [words.lines.schedule, schedule],
    [words.lines.rows, wizard.start.rows(job.mapping.rows.filter((it) => !it.disabled).length)],
    ...(succeeded ? [[notices.lastSuccess, show(succeeded)] as const] : []),
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
