import type { ChangedActivity, ConflictPolicy, DuplicatePolicy, Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsMarksWords } from '../../../shared/words/settings-marks.ts';
import { FormSpaceCard } from '../calling/form-space-card.tsx';
import { setKey, withWhenChanged } from '../model/draft.ts';
import { keyRows } from '../model/key-rows.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { DeletedMarks } from './deleted-marks.tsx';
import { InitialChoice } from './initial-choice.tsx';
import { JobConditions } from './job-conditions.tsx';
import { JobOrder } from './job-order.tsx';
import { ScheduleForm } from './schedule-form.tsx';

/** Key, kind, policies, marks for deleted records, schedule and order, first run and scope of a job. */
export const JobRules = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsJobWords);
  return (
    <div class="rk-columns">
      <div class="rk-stack">
        <KeyCard job={job} />
        <PolicyCard job={job} />
        <DeletedMarks job={job} />
      </div>
      <div class="rk-stack">
        <Card title={words.schedule.title}>
          <div class="rk-stack">
            <ScheduleForm job={job} />
            <JobOrder job={job} />
          </div>
        </Card>
        <Card>
          <InitialChoice job={job} />
        </Card>
        <JobConditions job={job} />
        {job.left.guestSpace === model.door.guestSpace && (
          <FormSpaceCard app={job.left.app} space="renkei-sync" />
        )}
      </div>
    </div>
  );
};

const KeyCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords).key;
  const left = model.schemas.leftSchemas.get(job.left.app).value;
  const schema = left.state === 'ready' ? left.value : null;
  const label = (path: string) => (schema && findField(schema, path)?.field.label) || path;
  const rows = keyRows(job, schema);
  const { key } = job.mapping;
  const setFallback = (row: string, on: boolean) =>
    model.putJob({
      ...job,
      mapping: {
        ...job.mapping,
        key: {
          ...key,
          fallbacks: on ? [...key.fallbacks, row] : key.fallbacks.filter((it) => it !== row),
        },
      },
    });
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <Field id="rk-key" label={words.label} hint={words.text}>
          <Select
            id="rk-key"
            value={key.row}
            placeholder={common.choose}
            options={rows.map((it) => ({ value: it.id, label: `${label(it.left)} ⇄ ${it.right}` }))}
            onPick={(row) => model.putJob(setKey(job, row))}
          />
        </Field>
        {rows.length > 1 && (
          <div class="rk-field">
            <span class="rk-label">{words.fallbacks}</span>
            {rows
              .filter((it) => it.id !== key.row)
              .map((it) => (
                <Checkbox
                  key={it.id}
                  checked={key.fallbacks.includes(it.id)}
                  label={`${label(it.left)} ⇄ ${it.right}`}
                  onToggle={(on) => setFallback(it.id, on)}
                />
              ))}
          </div>
        )}
      </div>
    </Card>
  );
};

const PolicyCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsJobWords);
  const changed = useWords(settingsMarksWords).changed;
  const choicesOf = ({
    title: _title,
    ...names
  }: { readonly title: string } & Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <Card>
      <div class="rk-stack">
        <RadioGroup
          name="rk-kind"
          legend={words.kinds.title}
          value={job.kind}
          choices={choicesOf(words.kinds)}
          onPick={(kind) => model.putJob({ ...job, kind: kind as Job['kind'] })}
        />
        <RadioGroup
          name="rk-duplicates"
          legend={words.duplicates.title}
          value={job.duplicates}
          choices={choicesOf(words.duplicates)}
          onPick={(it) => model.putJob({ ...job, duplicates: it as DuplicatePolicy })}
        />
        {job.kind === 'append' && (
          <RadioGroup
            name="rk-changed"
            legend={changed.title}
            value={job.whenChanged ?? 'leave'}
            choices={choicesOf(changed)}
            onPick={(it) => model.putJob(withWhenChanged(job, it as ChangedActivity))}
          />
        )}
        {job.kind === 'twoWay' && (
          <RadioGroup
            name="rk-conflicts"
            legend={words.conflicts.title}
            value={job.conflicts}
            choices={choicesOf(words.conflicts)}
            onPick={(it) => model.putJob({ ...job, conflicts: it as ConflictPolicy })}
          />
        )}
      </div>
    </Card>
  );
};
