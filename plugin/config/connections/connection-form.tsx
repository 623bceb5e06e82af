import { useSignal } from '@preact/signals';
import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { readLoginUrl } from '../model/login-url.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { Disconnect } from './disconnect.tsx';

interface Props {
  readonly connection: SalesforceConnection;
  readonly onChange: (connection: SalesforceConnection) => void;
}

/** Address, key and secret of a Salesforce org. The secret stays in memory until it is saved to the proxy store. */
export const ConnectionForm = ({ connection, onChange }: Props) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords);
  const common = useCommonWords();
  const url = useSignal(connection.loginUrl);
  const left = useSignal(connection.loginUrl !== '');
  const tidy = readLoginUrl(url.value);
  const leave = () => {
    left.value = true;
    if (!tidy) return;
    url.value = tidy;
    if (tidy !== connection.loginUrl) onChange({ ...connection, loginUrl: tidy });
  };
  return (
    <Card title={words.target}>
      <div class="rk-stack">
        <Field
          id="rk-login-url"
          label={words.loginUrl}
          hint={words.loginUrlHint}
          help={{ label: common.explain(words.loginUrl), text: words.loginUrlHelp }}
          problem={left.value && url.value !== '' && !tidy ? words.badUrl : null}
        >
          <TextInput
            id="rk-login-url"
            placeholder="https://example.my.salesforce.com"
            value={url.value}
            invalid={left.value && url.value !== '' && !tidy}
            onText={(text) => {
              url.value = text;
            }}
            onLeave={leave}
          />
        </Field>
        <Field
          id="rk-client-id"
          label={words.clientId}
          help={{ label: common.explain(words.clientId), text: words.clientIdHelp }}
        >
          <TextInput
            id="rk-client-id"
            mono
            value={connection.clientId}
            onText={(text) => onChange({ ...connection, clientId: text.trim() })}
          />
        </Field>
        <SecretField connection={connection} />
        <p class="rk-note">{words.secretNote}</p>
        {model.door.storedSecret(connection) !== null && <Disconnect connection={connection} />}
      </div>
    </Card>
  );
};

const SecretField = ({ connection }: { connection: SalesforceConnection }) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords);
  const replacing = useSignal(false);
  const typed = model.config.secrets.value[connection.id];
  const stored = model.door.storedSecret(connection) !== null;
  const set = (secret: string) => {
    const { [connection.id]: _old, ...others } = model.config.secrets.value;
    model.checks.lines.value = [];
    model.config.secrets.value = secret === '' ? others : { ...others, [connection.id]: secret };
  };
  const showInput = !stored || replacing.value || typed !== undefined;
  return (
    <Field id="rk-secret" label={words.secret} hint={typed ? words.secretTyped : words.secretHint}>
      <div class="rk-row">
        {showInput ? (
          <>
            <TextInput id="rk-secret" class="rk-grow" type="password" value={typed ?? ''} onText={set} />
            {stored && (
              <Button
                onClick={() => {
                  set('');
                  replacing.value = false;
                }}
              >
                {words.keepOld}
              </Button>
            )}
          </>
        ) : (
          <>
            <span class="rk-set rk-grow" id="rk-secret">
              <Icon name="lock" />
              {words.secretSet}
            </span>
            <Button
              onClick={() => {
                replacing.value = true;
              }}
            >
              {words.replace}
            </Button>
          </>
        )}
      </div>
    </Field>
  );
};
