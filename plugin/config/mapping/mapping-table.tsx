import { useRef } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import type { BothSchemas, MappingView } from '../model/mapping-view.ts';
import { useWords } from '../model/use-model.ts';
import { MappingItem } from './mapping-item.tsx';
import { moveBetweenRows } from './row-keys.ts';

interface Props {
  readonly job: Job;
  readonly view: MappingView;
  readonly schemas: BothSchemas;
}

/** The rows, under one head that stays in sight. */
export const MappingTable = ({ job, view, schemas }: Props) => {
  const words = useWords(settingsMappingWords);
  const list = useRef<HTMLDivElement>(null);
  const rows = view.rows.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the rows inside
    <div
      class="rk-map"
      ref={list}
      onKeyDown={(event) => list.current && moveBetweenRows(list.current, event)}
    >
      <div class="rk-map-head">
        <span>
          <SideMark side="left">kintone {schemas.left.label}</SideMark>{' '}
          {words.fields(schemas.left.fields.length)}
        </span>
        <span>{words.columns.direction}</span>
        <span>{words.columns.steps}</span>
        <span>
          <SideMark side="right">Salesforce {schemas.right.label}</SideMark>{' '}
          {words.fields(schemas.right.fields.length)}
        </span>
        <span>{words.columns.live}</span>
        <span />
      </div>
      <ol aria-label={words.tableLabel}>
        {rows.map((row) => (
          <MappingItem key={row.id} job={job} row={row} view={view} schemas={schemas} />
        ))}
      </ol>
      {rows.length === 0 && (
        <p class="rk-pad rk-soft">
          {words.noneFound}{' '}
          <Button
            look="plain"
            onClick={() => {
              view.search.value = '';
              view.problemsOnly.value = false;
            }}
          >
            {words.clearFilter}
          </Button>
        </p>
      )}
    </div>
  );
};
