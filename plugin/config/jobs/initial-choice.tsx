import type { InitialMode, Job } from '../../../shared/config/config.ts';
import { Field } from '../../../shared/look/field.tsx';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Which records the first run reads. */
export const InitialChoice = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsJobWords).initial;
  const put = (initial: InitialMode) => model.putJob({ ...job, initial });
  const today = new Date(model.door.now()).toISOString().slice(0, 10);
  const beginnings: Readonly<Record<string, InitialMode>> = {
    all: { kind: 'all' },
    fromNow: { kind: 'fromNow' },
    since: { kind: 'since', date: today },
    lastDays: { kind: 'lastDays', days: 60, max: 3000 },
  };
  const { initial } = job;
  return (
    <div class="rk-stack">
      <RadioGroup
        name="rk-initial"
        legend={words.title}
        value={initial.kind}
        choices={(['all', 'fromNow', 'since', 'lastDays'] as const).map((value) => ({
          value,
          label: words[value],
        }))}
        onPick={(kind) => put(beginnings[kind] ?? { kind: 'all' })}
      />
      {initial.kind === 'since' && (
        <Field id="rk-since" label={words.sinceLabel}>
          <TextInput
            id="rk-since"
            type="date"
            value={initial.date}
            onText={(date) => date && put({ kind: 'since', date })}
          />
        </Field>
      )}
      {initial.kind === 'lastDays' && (
        <div class="rk-row">
          <Field id="rk-days" label={words.days}>
            <TextInput
              id="rk-days"
              type="number"
              min={1}
              value={String(initial.days)}
              onText={(text) => put({ ...initial, days: Math.max(1, Math.trunc(Number(text) || 1)) })}
            />
          </Field>
          <Field id="rk-most" label={words.most}>
            <TextInput
              id="rk-most"
              type="number"
              min={1}
              value={String(initial.max)}
              onText={(text) => put({ ...initial, max: Math.max(1, Math.trunc(Number(text) || 1)) })}
            />
          </Field>
        </div>
      )}
    </div>
  );
};
