import type { Job } from '../../../shared/config/config.ts';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { MappingRow, Way } from '../../../shared/mapping/mapping.ts';
import type { StoredRecord } from '../../../shared/record/record.ts';
import { findTransform, transforms } from '../../../shared/transform/list.ts';
import type { TransformStep } from '../../../shared/transform/transform.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { transformName } from '../../../shared/words/transforms.ts';
import { issueText } from '../model/describe.ts';
import { putRow } from '../model/draft.ts';
import { type LiveValue, liveValue } from '../model/live-sample.ts';
import type { BothSchemas } from '../model/mapping-view.ts';
import { showValue } from '../model/show-value.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { Blanks } from './blanks.tsx';
import { StepOptions } from './step-options.tsx';

interface Props {
  readonly job: Job;
  readonly row: MappingRow;
  readonly way: Way;
  readonly schemas: BothSchemas;
  readonly sample: StoredRecord | null;
}

/** The steps of one way, from top to bottom, with the sample's value after each. */
export const StepPipe = ({ job, row, way, schemas, sample }: Props) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const part = way === 'send' ? 'sendSteps' : 'receiveSteps';
  const steps = row[part];
  const set = (next: readonly TransformStep[]) => model.putJob(putRow(job, { ...row, [part]: next }));
  const live = sample && liveValue(job.mapping, row, schemas, sample.fields, way);
  const ends = {
    send: { from: 'left' as const, to: 'right' as const },
    receive: { from: 'right' as const, to: 'left' as const },
  }[way];
  const labelOf = (side: 'left' | 'right') =>
    findField(schemas[side], row[side])?.field.label ?? (row[side] || words.columns.live);
  const move = (at: number, by: number) => {
    const next = [...steps];
    const [step] = next.splice(at, 1);
    if (step) next.splice(at + by, 0, step);
    set(next);
  };
  return (
    <div class="rk-pipe-box">
      <h4>
        {way === 'send' ? words.editor.sendSteps : words.editor.receiveSteps}
        {way === 'send' && <span class="rk-small rk-soft">{words.editor.stepsAbout}</span>}
      </h4>
      <ol class="rk-pipe">
        <li class="end">
          <SideMark side={ends.from}>{labelOf(ends.from)}</SideMark>
          <span class={`rk-out ${ends.from}`}>{live && <Blanks text={showValue(live.raw)} />}</span>
        </li>
        {steps.map((step, at) => (
          <li key={`${at}-${step.id}`}>
            <span class="rk-step">
              <span>{transformName(step.id, model.door.language)}</span>
              <StepOptions
                id={`rk-${row.id}-${way}-${at}`}
                step={step}
                schema={way === 'send' ? schemas.left : schemas.right}
                onChange={(next) => set(steps.map((it, place) => (place === at ? next : it)))}
              />
            </span>
            <StepOut live={live} at={at} />
            <span class="rk-joined">
              <IconButton
                size="small"
                icon="up"
                label={words.editor.moveUp}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                size="small"
                icon="down"
                label={words.editor.moveDown}
                disabled={at === steps.length - 1}
                onClick={() => move(at, 1)}
              />
              <IconButton
                size="small"
                icon="close"
                label={words.editor.removeStep(transformName(step.id, model.door.language))}
                onClick={() => set(steps.filter((_, place) => place !== at))}
              />
            </span>
          </li>
        ))}
        <li class="end">
          <SideMark side={ends.to}>{labelOf(ends.to)}</SideMark>
          <span class={`rk-out last ${ends.to}`}>{live && <Blanks text={showValue(live.result)} />}</span>
        </li>
      </ol>
      {steps.length === 0 && <p class="rk-hint">{words.editor.noSteps}</p>}
      {live?.issues
        .filter((it) => it.severity !== 'note')
        .map((it) => (
          <p key={it.code} class="rk-problem">
            {issueText(it, model.door.language)}
          </p>
        ))}
      <AddStep job={job} row={row} way={way} schemas={schemas} onAdd={(step) => set([...steps, step])} />
    </div>
  );
};

const StepOut = ({ live, at }: { live: LiveValue | null; at: number }) => {
  const step = live?.steps[at];
  const stoppedHere = step?.stopped === true && live?.steps[at - 1]?.stopped !== true;
  return (
    <span class={`rk-out ${stoppedHere ? 'gone' : ''}`}>
      {step && <Blanks text={stoppedHere ? '×' : showValue(step.value)} />}
    </span>
  );
};

type AddProps = Omit<Props, 'sample'> & { readonly onAdd: (step: TransformStep) => void };

const AddStep = ({ row, way, schemas, onAdd }: AddProps) => {
  const language = useModel().door.language;
  const words = useWords(settingsMappingWords);
  const source = findField(
    way === 'send' ? schemas.left : schemas.right,
    way === 'send' ? row.left : row.right,
  );
  const steps = way === 'send' ? row.sendSteps : row.receiveSteps;
  const last = steps.length > 0 ? findTransform(steps.at(-1)?.id ?? '')?.gives : undefined;
  const type = last === undefined || last === 'same' || last === 'target' ? source?.field.type : last;
  const fitting = transforms.filter((it) => !type || it.accepts.includes(type) || it.takesEmpty);
  return (
    <Select
      id={`rk-add-${row.id}-${way}`}
      class="rk-add-step"
      small
      label={words.addStep}
      value=""
      placeholder={`+ ${words.addStep}`}
      options={fitting.map((it) => ({ value: it.id, label: transformName(it.id, language) }))}
      onPick={(id) => id && onAdd({ id })}
    />
  );
};
