import type { CallFields, Calling } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import {
  type CallRole,
  callRoles,
  canPlay,
  requiredRoles,
  unfilledRequired,
} from '../model/calling-fields.rules.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly history: NonNullable<Calling['history']>;
  readonly onFields: (fields: CallFields) => void;
}

/** Which field of the history app takes what; only fields that can are offered. */
export const HistoryFields = ({ history, onFields }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsCallingWords).history;
  const loaded = model.schemas.leftSchemas.get(history.app).value;
  if (loaded.state !== 'ready') return <Skeleton lines={6} label={common.loading} />;
  const schema = loaded.value;
  const filled = Object.values(history.fields).filter((it): it is string => Boolean(it));
  const unfilled = unfilledRequired(schema, filled);
  const callId = schema.fields.find((it) => it.code === history.fields.callId);
  const put = (role: CallRole, code: string) => {
    const { [role]: _before, ...others } = history.fields;
    onFields({ ...others, ...(code ? { [role]: code } : {}) } as CallFields);
  };
  const hintOf = (role: CallRole) => {
    if (role === 'recordings') return words.linkRefused;
    return role === 'callId' && callId && !callId.unique ? words.notUnique : undefined;
  };
  return (
    <>
      <div>
        <h3>{words.fields}</h3>
        <p class="rk-hint">{words.fieldsText}</p>
      </div>
      <div class="rk-roles">
        {callRoles.map((role) => (
          <Field
            key={role}
            id={`rk-role-${role}`}
            label={words.roles[role]}
            hint={hintOf(role)}
            {...(requiredRoles.has(role) ? { required: common.required } : {})}
          >
            <Select
              id={`rk-role-${role}`}
              small
              value={history.fields[role] ?? ''}
              placeholder={common.choose}
              options={[
                ...(requiredRoles.has(role) ? [] : [{ value: '', label: common.none }]),
                ...schema.fields
                  .filter((it) => canPlay(role, it))
                  .map((it) => ({ value: it.code, label: common.withCode(it.label, it.code) })),
              ]}
              onPick={(code) => put(role, code)}
            />
          </Field>
        ))}
      </div>
      {unfilled.length > 0 && (
        <Banner tone="warn" title={words.required(unfilled.map((it) => it.label).join('、'))} />
      )}
    </>
  );
};
