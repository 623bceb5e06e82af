import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/look/button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsNoticesWords } from '../../../shared/words/settings-notices.ts';
import { readCodes } from '../model/notice-form.ts';
import { useWords } from '../model/use-model.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
  /** A code that is offered with one press. */
  readonly own?: string;
}

/** Codes of users, groups or departments: each can be taken out, several can be pasted at once. */
export const CodeList = ({ id, label, hint, codes, onCodes, own }: Props) => {
  const words = useWords(settingsNoticesWords).whom;
  const typed = useSignal('');
  const add = (text: string) => {
    const fresh = readCodes(text).filter((it) => !codes.includes(it));
    typed.value = '';
    if (fresh.length > 0) onCodes([...codes, ...fresh]);
  };
  return (
    <Field id={id} label={label} hint={hint}>
      {codes.length > 0 && (
        <ul class="rk-codes">
          {codes.map((code) => (
            <li key={code}>
              <span>{code}</span>
              <IconButton
                icon="close"
                size="small"
                label={words.remove(code)}
                onClick={() => onCodes(codes.filter((it) => it !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="rk-row">
        <TextInput
          id={id}
          class="rk-grow"
          value={typed.value}
          onText={(text) => {
            typed.value = text;
          }}
          onKeyDown={(event) => {
            // Enter also ends the choice of a word while Japanese is typed.
            if (event.key === 'Enter' && !event.isComposing) add(typed.value);
          }}
          onLeave={() => add(typed.value)}
        />
        <Button onClick={() => add(typed.value)}>{words.add}</Button>
        {own !== undefined && !codes.includes(own) && (
          <Button icon="plus" onClick={() => add(own)}>
            {words.addMe}
          </Button>
        )}
      </div>
    </Field>
  );
};
