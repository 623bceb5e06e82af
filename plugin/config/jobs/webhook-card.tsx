import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsNoticesWords } from '../../../shared/words/settings-notices.ts';
import { webhookProblem, withNotify } from '../model/notice-form.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** Where notices are posted; an address that will not do stays in the field and out of the settings. */
export const WebhookCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsNoticesWords).webhook;
  const typed = useSignal(job.notify?.webhook ?? '');
  const left = useSignal(true);
  const problem = webhookProblem(typed.value);
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        <Field
          id="rk-webhook"
          label={words.label}
          hint={words.hint}
          problem={left.value && problem ? words[problem] : null}
        >
          <TextInput
            id="rk-webhook"
            type="url"
            value={typed.value}
            placeholder="https://"
            invalid={left.value && problem !== null}
            onText={(text) => {
              const address = text.trim();
              typed.value = address;
              left.value = false;
              model.putJob(withNotify(job, { webhook: webhookProblem(address) ? '' : address }));
            }}
            onLeave={() => {
              left.value = true;
            }}
          />
        </Field>
        <p class="rk-hint">{words.signed}</p>
      </div>
    </Card>
  );
};
