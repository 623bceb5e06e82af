import { useSignal } from '@preact/signals';
import type { CallFields, Calling } from '../../../shared/config/config.ts';
import { historyFields } from '../../../shared/config/history-app.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { callRoles, canPlay } from '../model/calling-fields.rules.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { AppChooser } from '../wizard/app-chooser.tsx';
import { HistoryFields } from './history-fields.tsx';

interface Props {
  readonly calling: Calling;
  readonly onChange: (part: Partial<Calling>) => void;
}

/** The roles that fields of an app would play by their codes: those of the app we make, where they fit. */
const guessFields = (schema: Schema): CallFields => {
  const fits = callRoles.flatMap((role) => {
    const field = schema.fields.find((it) => it.code === historyFields[role] && canPlay(role, it));
    return field ? [[role, field.code] as const] : [];
  });
  const spare = (role: 'callId' | 'number', taken: readonly string[]) =>
    schema.fields.find((it) => canPlay(role, it) && !taken.includes(it.code))?.code ?? '';
  const callId = fits.find(([role]) => role === 'callId')?.[1] ?? spare('callId', []);
  const number = fits.find(([role]) => role === 'number')?.[1] ?? spare('number', [callId]);
  return { callId, number, ...Object.fromEntries(fits) };
};

/** Where calls are kept: off, an app that is chosen, or one made for it. */
export const HistoryForm = ({ calling, onChange }: Props) => {
  const model = useModel();
  const words = useWords(settingsCallingWords).history;
  const wanted = useSignal(calling.history !== null);
  const making = useSignal(false);
  const fault = useSignal<Fault | null>(null);
  const choose = (app: string) => {
    const schema = model.schemas.leftSchemas.peek(app);
    if (schema && calling.history?.app !== app) onChange({ history: { app, fields: guessFields(schema) } });
  };
  const make = async () => {
    making.value = true;
    fault.value = null;
    const made = await model.door.kintone.makeHistoryApp();
    making.value = false;
    if (made.ok) onChange({ history: { app: made.value, fields: historyFields } });
    else fault.value = made.fault;
  };
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <Checkbox
          id="rk-history"
          look="switch"
          checked={wanted.value}
          label={words.use}
          onToggle={(on) => {
            wanted.value = on;
            if (!on) onChange({ history: null });
          }}
        />
        {wanted.value && (
          <>
            <AppChooser
              key={calling.history?.app ?? ''}
              id="rk-history-app"
              label={words.app}
              app={calling.history?.app ?? ''}
              onApp={choose}
            />
            {!calling.history && (
              <>
                <p class="rk-note">{words.consent}</p>
                <div class="rk-row">
                  <Button busy={making.value ? words.making : null} onClick={make}>
                    {words.make}
                  </Button>
                </div>
              </>
            )}
            {fault.value && (
              <Banner tone="bad" role="alert" title={words.failed}>
                <code>{fault.value.cause?.message ?? fault.value.code}</code>
              </Banner>
            )}
            {calling.history && (
              <HistoryFields
                history={calling.history}
                onFields={(fields) =>
                  calling.history && onChange({ history: { ...calling.history, fields } })
                }
              />
            )}
          </>
        )}
      </div>
    </Card>
  );
};
