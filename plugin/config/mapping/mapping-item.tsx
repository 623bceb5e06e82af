import type { Job } from '../../../shared/config/config.ts';
import { Chip } from '../../../shared/look/chip.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { transformName } from '../../../shared/words/transforms.ts';
import { putRow } from '../model/draft.ts';
import { liveValue, shownWay } from '../model/live-sample.ts';
import { type BothSchemas, issuesOf, type MappingView, sampleFor } from '../model/mapping-view.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { DirectionSelect } from './direction-select.tsx';
import { FieldCell } from './field-cell.tsx';
import { LiveCell } from './live-cell.tsx';
import { RowEditor } from './row-editor.tsx';
import { RowProblems } from './row-problems.tsx';

interface Props {
  readonly job: Job;
  readonly row: MappingRow;
  readonly view: MappingView;
  readonly schemas: BothSchemas;
}

/** One row: both fields, direction, steps, and what it makes of the record shown; opened, its editor below. */
export const MappingItem = ({ job, row, view, schemas }: Props) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const opened = view.open.value === row.id;
  const issues = issuesOf(view.issues.value, row.id);
  const sample = sampleFor(view, shownWay(row));
  const live = sample && liveValue(job.mapping, row, schemas, sample.fields);
  const put = (part: Partial<MappingRow>) => model.putJob(putRow(job, { ...row, ...part }));
  const saved = model.config.saved.value.jobs
    .find((it) => it.id === job.id)
    ?.mapping.rows.find((it) => it.id === row.id);
  const changed = JSON.stringify(saved) !== JSON.stringify(row);
  const name = findField(schemas.left, row.left)?.field.label ?? (row.right || words.newRow);
  const isKey = job.mapping.key.row === row.id;
  return (
    <li
      class={`rk-map-item ${opened ? 'opened' : ''} ${changed ? 'changed' : ''} ${row.disabled ? 'off' : ''}`}
    >
      <div class="rk-map-row">
        <FieldCell
          side="left"
          path={row.left}
          schema={schemas.left}
          job={job}
          row={row}
          isKey={isKey}
          onPick={(left) => put({ left })}
        />
        <DirectionSelect row={row} schemas={schemas} onPick={(direction) => put({ direction })} />
        <StepChips row={row} />
        <FieldCell
          side="right"
          path={row.right}
          schema={schemas.right}
          job={job}
          row={row}
          isKey={false}
          onPick={(right) => put({ right })}
        />
        <LiveCell row={row} live={live} />
        <button
          type="button"
          class="rk-opener"
          aria-expanded={opened}
          aria-label={opened ? words.shut(name) : words.open(name)}
          onClick={() => {
            view.open.value = opened ? null : row.id;
          }}
        >
          <Icon name={opened ? 'up' : 'down'} />
        </button>
      </div>
      <RowProblems job={job} issues={issues} />
      {opened && <RowEditor job={job} row={row} schemas={schemas} view={view} />}
    </li>
  );
};

const StepChips = ({ row }: { row: MappingRow }) => {
  const words = useWords(settingsMappingWords);
  const language = useModel().door.language;
  const steps = shownWay(row) === 'send' ? row.sendSteps : row.receiveSteps;
  if (steps.length === 0)
    return (
      <span class="rk-chips">
        <Chip look="add">{words.usual}</Chip>
      </span>
    );
  const labels = steps.map((it) => transformName(it.id, language));
  return (
    <span class="rk-chips" title={labels.join(' → ')}>
      {labels.slice(0, 2).map((label, at) => (
        <Chip key={`${at}-${label}`}>{label}</Chip>
      ))}
      {labels.length > 2 && <Chip look="more">+{labels.length - 2}</Chip>}
    </span>
  );
};
