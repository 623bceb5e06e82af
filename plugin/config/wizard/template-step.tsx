import type { Job } from '../../../shared/config/config.ts';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { putJob } from '../model/draft.ts';
import { jobTemplates } from '../model/job-templates.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { jobFromTemplate, switchTemplate } from './new-job.ts';

/** Which template a job still looks like, or null. */
export const templateOf = (job: Job | null) =>
  job
    ? (jobTemplates.find(
        (it) =>
          it.job.kind === job.kind &&
          (it.object === null ? it.id === 'blank' : it.object === job.right.object),
      ) ?? jobTemplates.find((it) => it.object === null && it.job.kind === job.kind))
    : undefined;

/** Step 1: what is linked with what. Choosing makes the job, or turns it into another kind. */
export const TemplateStep = ({ job }: { job: Job | null }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords).template;
  const pick = (id: string) => {
    const template = jobTemplates.find((it) => it.id === id);
    if (!template) return;
    const name = words.names[template.id];
    if (job) {
      model.putJob(switchTemplate(job, template, name));
      return;
    }
    const { app, guestSpace, timeZone } = model.door;
    const made = jobFromTemplate(model.config.draft.value, template, { app, guestSpace, timeZone, name });
    model.config.change((it) => putJob(it, made));
    model.go({ tab: 'jobs', job: made.id, wizard: 'template' });
  };
  return (
    <div class="rk-narrow">
      <RadioGroup
        name="rk-template"
        legend={words.title}
        look="cards"
        legendHidden
        value={templateOf(job)?.id ?? ''}
        onPick={pick}
        choices={jobTemplates.map((it) => ({
          value: it.id,
          label: <b>{words.names[it.id]}</b>,
          hint: words.about[it.id],
        }))}
      />
    </div>
  );
};
