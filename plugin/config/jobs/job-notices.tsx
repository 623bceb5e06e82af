import type { Job, NotifyList } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { usualHealthHours } from '../../../shared/sync/due/health.rules.ts';
import { settingsNoticesWords } from '../../../shared/words/settings-notices.ts';
import {
  digestChoices,
  healthChoices,
  withChoice,
  withHealthHours,
  withNotify,
} from '../model/notice-form.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { CodeList } from './code-list.tsx';
import { WebhookCard } from './webhook-card.tsx';

/** Whom a job tells about problems, how often, where it posts them, and when its silence is a warning. */
export const JobNotices = ({ job }: { job: Job }) => (
  <div class="rk-columns">
    <WhomCard job={job} />
    <div class="rk-stack">
      <TimingCard job={job} />
      <WebhookCard job={job} />
    </div>
  </div>
);

const WhomCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsNoticesWords).whom;
  const { users = [], groups = [], organizations = [] } = job.notify ?? {};
  const put = (part: Partial<NotifyList>) => model.putJob(withNotify(job, part));
  const nobody = users.length + groups.length + organizations.length === 0;
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        <CodeList
          id="rk-tell-users"
          label={words.users}
          hint={words.usersHint}
          codes={users}
          own={model.door.user.code}
          onCodes={(codes) => put({ users: codes })}
        />
        <CodeList
          id="rk-tell-groups"
          label={words.groups}
          hint={words.groupsHint}
          codes={groups}
          onCodes={(codes) => put({ groups: codes })}
        />
        <CodeList
          id="rk-tell-organizations"
          label={words.organizations}
          hint={words.organizationsHint}
          codes={organizations}
          onCodes={(codes) => put({ organizations: codes })}
        />
        {nobody && <p class="rk-hint">{words.nobody}</p>}
      </div>
    </Card>
  );
};

const TimingCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsNoticesWords).timing;
  const digest = job.notify?.digestHours ?? 24;
  const health = job.healthHours ?? usualHealthHours;
  const choicesOf = (choices: readonly number[], now: number, label: (hours: number) => string) =>
    withChoice(choices, now).map((it) => ({ value: String(it), label: label(it) }));
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <Field id="rk-digest" label={words.digest} hint={words.digestHint}>
          <Select
            id="rk-digest"
            value={String(digest)}
            options={choicesOf(digestChoices, digest, words.every)}
            onPick={(hours) => model.putJob(withNotify(job, { digestHours: Number(hours) }))}
          />
        </Field>
        <Field id="rk-health" label={words.health} hint={words.healthHint}>
          <Select
            id="rk-health"
            value={String(health)}
            options={choicesOf(healthChoices, health, words.after)}
            onPick={(hours) => model.putJob(withHealthHours(job, Number(hours)))}
          />
        </Field>
      </div>
    </Card>
  );
};
