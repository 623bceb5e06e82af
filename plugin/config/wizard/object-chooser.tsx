import type { Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { passed } from '../model/check-run.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** Chooses the object among those the connection's user can see; shown once signing in works. */
export const ObjectChooser = ({ job, onChosen }: { job: Job; onChosen: () => void }) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords);
  const common = useCommonWords();
  const lines = model.checks.lines.value;
  const signedIn = lines.some((it) => it.check.name === 'signIn' && it.finding?.state === 'good');
  if (!signedIn && !passed(lines)) return null;
  const objects = model.schemas.objects.get(job.right.connection).value;
  const known = objects.state === 'ready' ? objects.value : [];
  const listed = known.some((it) => it.id === job.right.object) || job.right.object === '';
  const options = [
    ...known.map((it) => ({
      value: it.id,
      label: it.name === it.id ? it.id : common.withCode(it.name, it.id),
    })),
    ...(listed ? [] : [{ value: job.right.object, label: job.right.object }]),
  ];
  const pick = (object: string) => {
    model.putJob({
      ...job,
      right: { ...job.right, object },
      mapping: { ...job.mapping, rows: [], key: { row: '', fallbacks: [] } },
    });
    onChosen();
  };
  return (
    <Card>
      <Field id="rk-object" label={words.object} hint={words.objectHint}>
        <Select
          id="rk-object"
          value={job.right.object}
          options={options}
          placeholder={objects.state === 'loading' ? common.loading : common.choose}
          onPick={pick}
        />
      </Field>
    </Card>
  );
};
