import { useSignal } from '@preact/signals';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { RunItems } from '../dry-run/run-items.tsx';
import { RunTiles, type TileName } from '../dry-run/run-tiles.tsx';
import { faultText } from '../model/describe.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** One run record by record. */
export const RunDetail = ({ run }: { run: string }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsRunWords).history;
  const tile = useSignal<TileName>('telling');
  const report = model.runs.peek('')?.find((it) => it.run === run);
  const job = model.config.draft.value.jobs.find((it) => it.id === report?.job) ?? null;
  const items = model.runItems.get(run).value;
  const said = report?.fault ? faultText(report.fault, model.door.language) : null;
  return (
    <div class="rk-stack">
      <div class="rk-row">
        <Button icon="left" onClick={() => model.go({ tab: 'history' })}>
          {common.back}
        </Button>
        <h2>{words.items}</h2>
      </div>
      {said && (
        <Banner tone="bad" title={said.what}>
          {said.cure} <code>{report?.fault?.cause?.message ?? report?.fault?.code}</code>
        </Banner>
      )}
      {items.state === 'loading' && <Skeleton lines={6} label={common.loading} />}
      {items.state === 'failed' && (
        <Banner tone="bad" title={faultText(items.fault, model.door.language).what} />
      )}
      {items.state === 'ready' && items.value.length === 0 && <p class="rk-soft">{words.noItems}</p>}
      {items.state === 'ready' && items.value.length > 0 && (
        <>
          <RunTiles
            items={items.value}
            chosen={tile.value}
            onChoose={(name) => {
              tile.value = name;
            }}
          />
          <RunItems job={job} items={items.value} tile={tile.value} />
        </>
      )}
    </div>
  );
};
