import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { createPageRun, type RunState } from '../model/dry-run.ts';
import { recordTitle } from '../model/record-title.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { RunItemRow } from './run-item-row.tsx';

/** Runs the job for one record, for real, so that the admin can see it on the other side. */
export const TryOne = ({ job }: { job: Job }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsWizardWords).start.one;
  const run = useMemo(() => createPageRun(model, job.id), [model, job.id]);
  const chosen = useSignal('');
  const samples = model.schemas.leftSamples.get(job.left.app).value;
  const records = samples.state === 'ready' ? samples.value : [];
  const schema = model.schemas.leftSchemas.peek(job.left.app);
  const id = chosen.value || records[0]?.id || '';
  const needs = run.needs();
  const needWords = useWords(settingsRunWords).needs;
  const running = run.state.value.state === 'running';
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        {samples.state === 'ready' && records.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Field id="rk-try-record" label={words.pick}>
            <div class="rk-row">
              <Select
                id="rk-try-record"
                class="rk-grow"
                value={id}
                placeholder={common.choose}
                options={records.map((it) => ({
                  value: it.id,
                  label: `#${it.id} ${recordTitle(it, job.mapping, schema)}`,
                }))}
                onPick={(picked) => {
                  chosen.value = picked;
                }}
              />
              <Button
                icon="play"
                busy={running ? words.running : null}
                blocked={needs ? needWords[needs] : null}
                onClick={() => run.start({ dryRun: false, only: [id] })}
              >
                {words.run}
              </Button>
            </div>
          </Field>
        )}
        <Tried job={job} state={run.state.value} />
      </div>
    </Card>
  );
};

const Tried = ({ job, state }: { job: Job; state: RunState }) => {
  const words = useWords(settingsWizardWords).start.one;
  if (state.state !== 'done') return null;
  const { result } = state;
  const wrong = result.state !== 'done' || result.counts.failed > 0 || result.counts.conflicts > 0;
  const title = wrong ? words.failed : result.writes > 0 ? words.done : words.nothing;
  return (
    <>
      <Banner tone={wrong ? 'bad' : 'good'} role="status" title={title}>
        {result.fault && <code>{result.fault.cause?.message ?? result.fault.code}</code>}
      </Banner>
      {result.items.map((it) => (
        <RunItemRow key={`${it.side} ${it.sourceId} ${it.done}`} job={job} item={it} startOpen />
      ))}
    </>
  );
};
