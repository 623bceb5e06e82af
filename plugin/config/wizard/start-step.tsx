import type { Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { TryOne } from '../dry-run/try-one.tsx';
import { JobFacts } from '../jobs/job-facts.tsx';
import { setEnabled } from '../model/draft.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Step 7: what will happen, one record for real, and the switch. */
export const StartStep = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords).start;
  return (
    <div class="rk-narrow rk-stack">
      <Card title={words.summary}>
        <JobFacts job={job} />
      </Card>
      <TryOne job={job} />
      <Card>
        <Checkbox
          id="rk-enable"
          look="switch"
          checked={job.enabled}
          label={<b>{words.enable}</b>}
          hint={words.enableHint}
          onToggle={(on) => model.putJob(setEnabled(job, on, new Date(model.door.now()).toISOString()))}
        />
      </Card>
    </div>
  );
};
