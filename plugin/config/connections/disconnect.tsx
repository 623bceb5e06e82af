import { useSignal } from '@preact/signals';
import type { SalesforceConnection } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { faultText } from '../model/describe.ts';
import { stopJobsOf } from '../model/draft.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Ends a connection in two steps: its secret goes, its jobs stop, settings and data stay. */
export const Disconnect = ({ connection }: { connection: SalesforceConnection }) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords).disconnect;
  const step = useSignal<'idle' | 'asked' | 'busy'>('idle');
  const fault = useSignal<Fault | null>(null);
  const jobs = model.config.draft.value.jobs.filter((it) => it.right.connection === connection.id);
  const disconnect = async () => {
    step.value = 'busy';
    const cleared = await model.door.clearSecret(connection);
    fault.value = cleared.ok ? null : cleared.fault;
    if (cleared.ok) {
      model.checks.lines.value = [];
      model.config.change((it) => stopJobsOf(it, connection.id));
      await model.save(words.note(connection.label));
    }
    step.value = 'idle';
  };
  if (step.value === 'idle') {
    return (
      <>
        <div class="rk-row">
          <Button
            look="plain"
            icon="unlink"
            blocked={model.unsaved.value > 0 ? words.saveFirst : null}
            onClick={() => {
              step.value = 'asked';
            }}
          >
            {words.offer}
          </Button>
        </div>
        {fault.value && (
          <Banner tone="bad" role="alert" title={faultText(fault.value, model.door.language).what} />
        )}
      </>
    );
  }
  return (
    <Banner
      tone="warn"
      role="alert"
      title={words.ask}
      actions={
        <>
          <Button
            look="danger"
            icon="unlink"
            busy={step.value === 'busy' ? words.busy : null}
            onClick={disconnect}
          >
            {words.yes}
          </Button>
          <Button
            onClick={() => {
              step.value = 'idle';
            }}
          >
            {words.no}
          </Button>
        </>
      }
    >
      {words.text(jobs.length)}
    </Banner>
  );
};
