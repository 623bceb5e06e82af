import { Field } from '../../shared/look/field.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { text } from './model.ts';

/** What a phone server wants to know of one person. */
export interface Account {
  readonly extension: string;
  readonly password: string;
  readonly callerId: string;
}

interface Props {
  readonly account: Account;
  /** The company's settings leave the extension to each person. */
  readonly ownExtension: boolean;
  readonly onEdit: (change: Partial<Account>) => void;
}

/** A person's own extension, password and number at the company's phone server. */
export const ServerAccount = ({ account, ownExtension, onEdit }: Props) => {
  const words = text.value;
  const missing = account.extension.trim() === '';
  return (
    <>
      {ownExtension && (
        <Field
          id="extension"
          label={words.extensionLabel}
          hint={words.extensionHint}
          problem={missing ? words.extensionMissing : null}
        >
          <TextInput
            id="extension"
            value={account.extension}
            invalid={missing}
            onText={(extension) => onEdit({ extension })}
          />
        </Field>
      )}
      <Field id="password" label={words.passwordLabel} hint={words.passwordHint}>
        <TextInput
          id="password"
          type="password"
          value={account.password}
          onText={(password) => onEdit({ password })}
        />
      </Field>
      <Field id="caller" label={words.callerIdLabel} hint={words.callerIdHint}>
        <TextInput id="caller" value={account.callerId} onText={(callerId) => onEdit({ callerId })} />
      </Field>
    </>
  );
};
