import type { Job } from '../../../shared/config/config.ts';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import type { WizardStep } from '../model/route.ts';
import { rightName } from '../model/schemas-model.ts';
import { useModel } from '../model/use-model.ts';
import { type Waiting, waitingFor } from '../model/wizard.rules.ts';

/** What this step waits for, read from the model's signals. */
export const useWaiting = (job: Job | null, step: WizardStep): Waiting => {
  const model = useModel();
  const left = job ? model.schemas.leftSchemas.get(job.left.app).value : null;
  // The right side is only asked once the connection step has proved that it answers.
  const asks = job !== null && (step === 'mapping' || step === 'rules') && job.right.object !== '';
  const right = asks ? model.schemas.rightSchemas.get(rightName(job)).value : null;
  const both = left?.state === 'ready' && right?.state === 'ready' && job;
  const errors = both
    ? checkMapping(job.mapping, left.value, right.value).filter((it) => it.severity === 'error').length
    : 0;
  return waitingFor(step, {
    config: model.config.draft.value,
    job,
    appLoaded: left?.state === 'ready',
    checks: model.checks.lines.value,
    mappingErrors: errors,
  });
};
