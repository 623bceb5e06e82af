import type { Job } from '../../../shared/config/config.ts';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { DryRun } from '../dry-run/dry-run.tsx';
import { JobRules } from '../jobs/job-rules.tsx';
import { MappingEditor } from '../mapping/mapping-editor.tsx';
import { type WizardStep, wizardSteps } from '../model/route.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { AppsStep } from './apps-step.tsx';
import { ConnectionStep } from './connection-step.tsx';
import { StartStep } from './start-step.tsx';
import { TemplateStep } from './template-step.tsx';
import { WizardBar } from './wizard-bar.tsx';
import { WizardSteps } from './wizard-steps.tsx';

const screens: Readonly<
  Record<Exclude<WizardStep, 'template'>, (props: { job: Job }) => preact.JSX.Element>
> = {
  apps: AppsStep,
  connection: ConnectionStep,
  mapping: MappingEditor,
  rules: JobRules,
  dryRun: DryRun,
  start: StartStep,
};

const useHeading = (step: WizardStep): { readonly title: string; readonly text: string } => {
  const wizard = useWords(settingsWizardWords);
  const headings = {
    template: wizard.template,
    apps: wizard.apps,
    connection: useWords(settingsConnectionWords),
    mapping: useWords(settingsMappingWords),
    rules: { title: wizard.steps.rules, text: useWords(settingsJobWords).key.text },
    dryRun: { title: useWords(settingsRunWords).dryTitle, text: useWords(settingsRunWords).dryText },
    start: wizard.start,
  };
  return headings[step];
};

/** The way from nothing to a running link, one step at a time. */
export const WizardScreen = ({ job: id, step }: { job: string | null; step: WizardStep }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords);
  const heading = useHeading(step);
  const job = id ? model.job(id) : null;
  const Screen = step === 'template' || !job ? null : screens[step];
  return (
    <>
      <WizardSteps job={job} at={step} />
      <main class={`rk-main ${step === 'mapping' ? 'wide' : ''}`}>
        <header class="rk-head">
          <h1>{heading.title}</h1>
          <span class="rk-end rk-soft rk-small">
            {words.remaining(wizardSteps.length - 1 - wizardSteps.indexOf(step))}
          </span>
        </header>
        <p class="rk-soft rk-lead">{heading.text}</p>
        {Screen && job ? <Screen job={job} key={step} /> : <TemplateStep job={job} />}
      </main>
      <WizardBar job={job} step={step} />
    </>
  );
};
