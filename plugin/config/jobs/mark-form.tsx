import { useEffect } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import type { SideName } from '../../../shared/sync/ports.ts';
import { settingsMarksWords } from '../../../shared/words/settings-marks.ts';
import { noMark, withMark } from '../model/deleted-mark.ts';
import { rightName } from '../model/schemas-model.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { ReadyMark } from './ready-mark.tsx';

interface Props {
  readonly job: Job;
  readonly side: SideName;
}

/** The mark of one side, as far as that side's fields can be read now. */
export const MarkForm = ({ job, side }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsMarksWords).marks;
  const [store, name] =
    side === 'left'
      ? ([model.schemas.leftSchemas, job.left.app] as const)
      : ([model.schemas.rightSchemas, rightName(job)] as const);
  const schema = store.get(name).value;
  const flag = job.flagDeleted?.[side];
  useEffect(() => {
    // What could not be read on an earlier visit may have a secret or a permission by now.
    if (store.get(name).peek().state === 'failed') void store.reload(name);
  }, []);
  if (schema.state === 'ready') return <ReadyMark job={job} side={side} schema={schema.value} />;
  const isFailed = schema.state === 'failed';
  return (
    <Field id={`rk-mark-${side}`} label={words.field[side]} problem={isFailed ? words.unread[side] : null}>
      <div class="rk-row">
        <Select
          id={`rk-mark-${side}`}
          class="rk-grow"
          value={flag?.field ?? ''}
          options={[
            { value: '', label: isFailed ? words.none : common.loading },
            ...(flag ? [{ value: flag.field, label: flag.field }] : []),
          ]}
          disabled={!flag || !isFailed}
          onPick={(code) => code === '' && model.putJob(withMark(job, side, noMark))}
        />
        {isFailed && (
          <Button icon="retry" onClick={() => void store.reload(name)}>
            {common.tryAgain}
          </Button>
        )}
      </div>
    </Field>
  );
};
