import { useMemo } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { createMappingView, looseIssues } from '../model/mapping-view.ts';
import { rightName } from '../model/schemas-model.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { MappingTable } from './mapping-table.tsx';
import { MappingToolbar } from './mapping-toolbar.tsx';
import { RowProblems } from './row-problems.tsx';

/** The mapping of one job: both live schemas side by side, with a real record through every row. */
export const MappingEditor = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const view = useMemo(() => createMappingView(model, job.id), [model, job.id]);
  if (!view.schemas.value) return <SchemasOnTheWay job={job} />;
  return (
    <div class="rk-mapping">
      <MappingToolbar job={job} view={view} />
      {job.mapping.rows.length > 0 && <RowProblems job={job} issues={looseIssues(view.issues.value)} />}
      {job.mapping.rows.length === 0 ? (
        <div class="rk-empty">
          <h2>{words.noRows.title}</h2>
          <p class="rk-soft">{words.noRows.text}</p>
        </div>
      ) : (
        <MappingTable job={job} view={view} schemas={view.schemas.value} />
      )}
    </div>
  );
};

const SchemasOnTheWay = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const common = useCommonWords();
  const left = model.schemas.leftSchemas.get(job.left.app).value;
  const right = model.schemas.rightSchemas.get(rightName(job)).value;
  const failed = [
    { side: common.left, loaded: left, again: () => model.schemas.leftSchemas.reload(job.left.app) },
    { side: common.right, loaded: right, again: () => model.schemas.rightSchemas.reload(rightName(job)) },
  ].flatMap((it) => (it.loaded.state === 'failed' ? [{ ...it, fault: it.loaded.fault }] : []));
  return (
    <div class="rk-pad rk-stack">
      {failed.map((it) => (
        <Banner
          key={it.side}
          tone="bad"
          role="alert"
          title={words.schemaFailed(it.side)}
          actions={
            <Button icon="retry" onClick={it.again}>
              {common.tryAgain}
            </Button>
          }
        >
          <code>{it.fault.cause?.message ?? it.fault.code}</code>
        </Banner>
      ))}
      {failed.length === 0 && <Skeleton lines={8} label={words.loadingSchemas} />}
    </div>
  );
};
