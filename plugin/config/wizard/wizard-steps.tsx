import type { Job } from '../../../shared/config/config.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { type WizardStep, wizardSteps } from '../model/route.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Where the wizard stands: done steps are links, later ones are not. */
export const WizardSteps = ({ job, at }: { job: Job | null; at: WizardStep }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords);
  const now = wizardSteps.indexOf(at);
  return (
    <ol class="rk-steps" aria-label={words.stepsLabel(now + 1, wizardSteps.length)}>
      {wizardSteps.map((step, place) => (
        <li
          key={step}
          class={place < now ? 'done' : place === now ? 'now' : ''}
          aria-current={place === now ? 'step' : undefined}
        >
          <i>{place < now ? <Icon name="tick" size={14} /> : place + 1}</i>
          {place < now && job ? (
            <button type="button" onClick={() => model.go({ tab: 'jobs', job: job.id, wizard: step })}>
              {words.steps[step]}
            </button>
          ) : (
            <span>{words.steps[step]}</span>
          )}
        </li>
      ))}
    </ol>
  );
};
