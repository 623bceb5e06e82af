import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { prepareMapping } from '../model/prepare-mapping.ts';
import type { WizardStep } from '../model/route.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { stepAfter, stepBefore } from '../model/wizard.rules.ts';
import { useWaiting } from './use-waiting.ts';

/** Back, pause, and the way on, which says what it waits for. */
export const WizardBar = ({ job, step }: { job: Job | null; step: WizardStep }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsWizardWords);
  const waiting = useWaiting(job, step);
  const before = stepBefore(step);
  const after = stepAfter(step);
  const why =
    waiting === null
      ? null
      : waiting.for === 'mapping'
        ? words.waiting.mapping(waiting.count)
        : words.waiting[waiting.for];
  const go = async (to: WizardStep) => {
    if (!job) return;
    if (to === 'mapping') await prepareMapping(model, job.id);
    model.go({ tab: 'jobs', job: job.id, wizard: to });
    globalThis.scrollTo({ top: 0 });
  };
  const pause = async () => {
    if (await model.save('')) model.go({ tab: 'jobs' });
  };
  const finish = async () => {
    if (await model.save('')) model.go({ tab: 'overview' });
  };
  return (
    <section class="rk-bar" aria-label={words.stepsLabel(1, 7)}>
      <Button size="large" icon="left" onClick={() => (before ? go(before) : model.go({ tab: 'jobs' }))}>
        {common.back}
      </Button>
      {job && model.unsaved.value > 0 && after && (
        <Button size="large" look="plain" busy={model.saving.value ? common.saving : null} onClick={pause}>
          {words.pause}
        </Button>
      )}
      <span class="rk-grow" />
      {why && <span class="rk-small rk-soft">{why}</span>}
      {after ? (
        <Button
          size="large"
          look={why ? 'normal' : 'primary'}
          iconAfter="right"
          blocked={why}
          onClick={() => go(after)}
        >
          {common.next(words.steps[after])}
        </Button>
      ) : (
        <Button size="large" look="primary" busy={model.saving.value ? common.saving : null} onClick={finish}>
          {job?.enabled ? words.start.save : words.start.saveOff}
        </Button>
      )}
    </section>
  );
};
