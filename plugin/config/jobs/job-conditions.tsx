import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import type { Result } from '../../../shared/result.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { faultText } from '../model/describe.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** Conditions that narrow what a job reads, each with a count to prove that it is understood. */
export const JobConditions = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsJobWords).conditions;
  const remote = model.schemas.remoteOf(job.right.connection);
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <Condition
          id="rk-condition-left"
          label={words.left}
          value={job.left.condition}
          onText={(condition) => model.putJob({ ...job, left: { ...job.left, condition } })}
          count={() => model.door.kintone.count(job.left.app, job.left.condition)}
        />
        <Condition
          id="rk-condition-right"
          label={words.right}
          value={job.right.condition}
          onText={(condition) => model.putJob({ ...job, right: { ...job.right, condition } })}
          count={remote ? () => remote.count(job.right.object, job.right.condition) : null}
        />
      </div>
    </Card>
  );
};

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly count: (() => Promise<Result<number | null>>) | null;
}

const Condition = ({ id, label, value, onText, count }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords).conditions;
  const answer = useSignal<Result<number | null> | null>(null);
  const said = answer.value;
  const problem =
    said && !said.ok ? (said.fault.cause?.message ?? faultText(said.fault, model.door.language).what) : null;
  return (
    <Field
      id={id}
      label={label}
      hint={said?.ok ? common.count(said.value ?? 0) : words.hint}
      problem={problem}
    >
      <div class="rk-row">
        <TextInput
          id={id}
          mono
          class="rk-grow"
          value={value}
          onText={(text) => {
            answer.value = null;
            onText(text);
          }}
        />
        {count && (
          <Button
            onClick={async () => {
              answer.value = await count();
            }}
          >
            {words.count}
          </Button>
        )}
      </div>
    </Field>
  );
};
