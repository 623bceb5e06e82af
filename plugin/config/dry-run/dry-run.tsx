import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { Spinner } from '../../../shared/look/spinner.tsx';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { faultText } from '../model/describe.ts';
import { createPageRun, type PageRun, type RunState } from '../model/dry-run.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { RunItems } from './run-items.tsx';
import { RunTiles, type TileName } from './run-tiles.tsx';

/** Plans the whole job and shows every record field by field; nothing is written. */
export const DryRun = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsRunWords);
  const run = useMemo(() => createPageRun(model, job.id), [model, job.id]);
  const needs = run.needs();
  const state = run.state.value;
  return (
    <div class="rk-stack">
      {state.state === 'running' ? (
        <p class="rk-line" role="status">
          <Spinner label={words.start} size={20} />
          {words.progress(state.read)}
          <Button icon="stop" busy={state.stopping ? words.stopping : null} onClick={run.stop}>
            {words.stop}
          </Button>
        </p>
      ) : (
        <div class="rk-row">
          <Button
            look={state.state === 'idle' ? 'primary' : 'normal'}
            icon={state.state === 'idle' ? 'play' : 'retry'}
            blocked={needs ? words.needs[needs] : null}
            onClick={() => run.start({ dryRun: true })}
          >
            {state.state === 'idle' ? words.start : words.again}
          </Button>
          {needs && <span class="rk-small rk-soft">{words.needs[needs]}</span>}
        </div>
      )}
      <Outcome job={job} run={run} state={state} />
    </div>
  );
};

const Outcome = ({ job, state }: { job: Job; run: PageRun; state: RunState }) => {
  const { language } = useModel().door;
  const words = useWords(settingsRunWords);
  const common = useCommonWords();
  const tile = useSignal<TileName>('telling');
  if (state.state !== 'done') return null;
  const { result, seconds } = state;
  const fault = result.fault;
  const said = fault ? faultText(fault, language) : null;
  return (
    <>
      {fault && said && (
        <Banner tone={result.state === 'stopped' ? 'bad' : 'warn'} role="alert" title={said.what}>
          {said.cure} <code>{fault.cause?.message ?? fault.code}</code>
        </Banner>
      )}
      {result.counts.read === 0 && !fault && <Banner tone="warn" title={words.nothingRead} />}
      <div class="rk-line">
        {result.dryRun && <Pill tone="accent">{words.notWritten}</Pill>}
        <span class="rk-small rk-soft">
          {words.took(common.count(result.counts.read), seconds.toFixed(1))}
        </span>
      </div>
      <RunTiles
        items={result.items}
        chosen={tile.value}
        onChoose={(name) => {
          tile.value = name;
        }}
      />
      <RunItems job={job} items={result.items} tile={tile.value} />
    </>
  );
};
