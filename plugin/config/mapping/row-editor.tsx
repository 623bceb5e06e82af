import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { Segmented } from '../../../shared/look/segmented.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { Direction, EmptyPolicy, ErrorPolicy, MappingRow } from '../../../shared/mapping/mapping.ts';
import { waysOf } from '../../../shared/mapping/row-ways.rules.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { directions, impossibleDirection } from '../model/direction.rules.ts';
import { putRow, removeRow, setKey } from '../model/draft.ts';
import { type BothSchemas, type MappingView, sampleFor } from '../model/mapping-view.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { StepPipe } from './step-pipe.tsx';

interface Props {
  readonly job: Job;
  readonly row: MappingRow;
  readonly view: MappingView;
  readonly schemas: BothSchemas;
}

/** Everything about one row: its steps each way, direction, what empties and failures do. Esc returns to the row. */
export const RowEditor = ({ job, row, view, schemas }: Props) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const put = (part: Partial<MappingRow>) => model.putJob(putRow(job, { ...row, ...part }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const opener = (event.currentTarget as HTMLElement)
      .closest('li')
      ?.querySelector<HTMLElement>('.rk-opener');
    view.open.value = null;
    opener?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc from the controls inside
    <div class="rk-editor" onKeyDown={onKeyDown}>
      <section>
        {waysOf[row.direction].map((way) => (
          <StepPipe key={way} job={job} row={row} way={way} schemas={schemas} sample={sampleFor(view, way)} />
        ))}
      </section>
      <section class="rk-stack">
        <DirectionChoice row={row} schemas={schemas} onPick={(direction) => put({ direction })} />
        <RadioGroup
          name={`rk-empty-${row.id}`}
          legend={words.editor.whenEmpty}
          value={row.whenEmpty}
          choices={[
            { value: 'leave', label: words.editor.leave },
            { value: 'clear', label: words.editor.clear },
          ]}
          onPick={(whenEmpty) => put({ whenEmpty: whenEmpty as EmptyPolicy })}
        />
        <RadioGroup
          name={`rk-error-${row.id}`}
          legend={words.editor.onError}
          value={row.onError}
          choices={[
            { value: 'dropField', label: words.editor.dropField },
            { value: 'failRow', label: words.editor.failRow },
          ]}
          onPick={(onError) => put({ onError: onError as ErrorPolicy })}
        />
      </section>
      <section class="rk-stack">
        {job.mapping.key.row === row.id ? (
          <p class="rk-line">
            <Icon name="key" /> {words.keyAbout}
          </p>
        ) : (
          <Button icon="key" onClick={() => model.putJob(setKey(job, row.id))}>
            {words.makeKey}
          </Button>
        )}
        <Button icon={row.disabled ? 'play' : 'pause'} onClick={() => put({ disabled: !row.disabled })}>
          {row.disabled ? words.editor.enable : words.editor.disable}
        </Button>
        <Button look="danger" icon="trash" onClick={() => model.putJob(removeRow(job, row.id))}>
          {words.editor.remove}
        </Button>
      </section>
    </div>
  );
};

interface DirectionProps {
  readonly row: MappingRow;
  readonly schemas: BothSchemas;
  readonly onPick: (direction: Direction) => void;
}

const DirectionChoice = ({ row, schemas, onPick }: DirectionProps) => {
  const words = useWords(settingsMappingWords);
  const left = findField(schemas.left, row.left);
  const right = findField(schemas.right, row.right);
  return (
    <div>
      <h4>{words.editor.direction}</h4>
      <Segmented
        label={words.editor.direction}
        value={row.direction}
        onPick={(it) => onPick(it as Direction)}
        choices={directions.map((it) => {
          const why = impossibleDirection(it, left, right);
          return {
            value: it,
            label: words.directions[it],
            show: it === 'latch' || it === 'read' ? words.directions[it] : <Icon name={it} />,
            ...(why ? { disabled: `${words.directions[it]}: ${words.impossible[why]}` } : {}),
          };
        })}
      />
      <p class="rk-hint">{words.directionsAbout[row.direction]}</p>
    </div>
  );
};
