import { useSignal } from '@preact/signals';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsLimitsWords } from '../../../shared/words/settings-limits.ts';
import { readWhole } from '../model/limits-form.ts';
import { useWords } from '../model/use-model.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null;
  /** Null while there is none. */
  readonly value: number | null;
  /** What an empty field means; without it a number has to be given. */
  readonly empty?: string;
  readonly onValue: (value: number | null) => void;
}

/** A whole number above 0; what is none stays in the field, and the settings as they were before. */
export const WholeNumber = ({ id, label, hint, value, empty, onValue }: Props) => {
  const words = useWords(settingsLimitsWords);
  const typed = useSignal<string | null>(null);
  const before = useSignal(value);
  const left = useSignal(false);
  const isBad = (text: string) => readWhole(text) === null && !(empty && text.trim() === '');
  const problem = left.value && typed.value !== null && isBad(typed.value) ? words.badNumber : null;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <TextInput
        id={id}
        value={typed.value ?? (value === null ? '' : String(value))}
        placeholder={empty}
        invalid={problem !== null}
        onText={(text) => {
          if (typed.value === null) before.value = value;
          typed.value = text;
          left.value = false;
          onValue(isBad(text) ? before.value : readWhole(text));
        }}
        onLeave={() => {
          left.value = true;
          if (typed.value !== null && !isBad(typed.value)) typed.value = null;
        }}
      />
    </Field>
  );
};
