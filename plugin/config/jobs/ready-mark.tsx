import { useSignal } from '@preact/signals';
import type { DeletedFlag, Job } from '../../../shared/config/config.ts';
import type { Field as FormField, Schema } from '../../../shared/field/schema.ts';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import type { SideName } from '../../../shared/sync/ports.ts';
import { settingsMarksWords } from '../../../shared/words/settings-marks.ts';
import {
  cannotBeEmpty,
  markFields,
  markProblems,
  noMark,
  startMark,
  withMark,
} from '../model/deleted-mark.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { MarkValue } from './mark-value.tsx';

interface Props {
  readonly job: Job;
  readonly side: SideName;
  readonly schema: Schema;
}

/** The mark of one side: its field, what the field then holds, and what it holds again. */
export const ReadyMark = ({ job, side, schema }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsMarksWords).marks;
  // What is not whole yet stays here and out of the settings.
  const half = useSignal<DeletedFlag>(noMark);
  const mark = job.flagDeleted?.[side] ?? half.value;
  const problems = markProblems(job, side, mark, schema);
  const fields = markFields(job, side, schema);
  const chosen = schema.fields.find((it) => it.code === mark.field);
  const put = (next: DeletedFlag) => {
    const isWhole = Object.keys(markProblems(job, side, next, schema)).length === 0;
    half.value = isWhole ? noMark : next;
    if (isWhole || job.flagDeleted?.[side]) model.putJob(withMark(job, side, isWhole ? next : noMark));
  };
  const say = (place: keyof typeof problems) => {
    const it = problems[place];
    return it ? words.problems[it.code](String(it.value)) : null;
  };
  const labelOf = ({ label, code }: FormField) => (label === code ? code : common.withCode(label, code));
  const others = fields.some((it) => it.code === mark.field) || mark.field === '' ? [] : [mark.field];
  return (
    <>
      <Field
        id={`rk-mark-${side}`}
        label={words.field[side]}
        hint={fields.length === 0 ? words.noField : chosen?.type === 'boolean' ? words.ticked : null}
        problem={say('field')}
      >
        <Select
          id={`rk-mark-${side}`}
          value={mark.field}
          options={[
            { value: '', label: words.none },
            ...fields.map((it) => ({ value: it.code, label: labelOf(it) })),
            ...others.map((it) => ({ value: it, label: chosen ? labelOf(chosen) : it })),
          ]}
          onPick={(code) => put(startMark(schema.fields.find((it) => it.code === code)))}
        />
      </Field>
      {chosen && chosen.type !== 'boolean' && (
        <div class="rk-pair">
          <MarkValue
            id={`rk-mark-value-${side}`}
            label={words.value}
            field={chosen}
            value={mark.value}
            problem={say('value')}
            onValue={(value) => put({ ...mark, value })}
          />
          <MarkValue
            id={`rk-mark-alive-${side}`}
            label={words.alive}
            hint={words.aliveHint}
            empty={cannotBeEmpty(chosen) ? null : words.emptied}
            field={chosen}
            value={mark.alive ?? ''}
            problem={say('alive')}
            onValue={(alive) => put({ field: mark.field, value: mark.value, ...(alive ? { alive } : {}) })}
          />
        </div>
      )}
    </>
  );
};
