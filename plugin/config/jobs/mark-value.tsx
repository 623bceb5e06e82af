import type { Field as FormField } from '../../../shared/field/schema.ts';
import { Field } from '../../../shared/look/field.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { useCommonWords } from '../model/use-model.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What leaving it blank means. */
  readonly hint?: string;
  /** Names the choice of leaving the field empty; without it something has to be chosen. */
  readonly empty?: string | null;
  readonly field: FormField;
  readonly value: string;
  readonly problem: string | null;
  readonly onValue: (value: string) => void;
}

/** One value that a mark's field takes: among its options where it has some, else as text. */
export const MarkValue = ({ id, label, hint, empty, field, value, problem, onValue }: Props) => {
  const common = useCommonWords();
  const choices = field.choices ?? [];
  const lost = value === '' || choices.some((it) => it.value === value) ? [] : [{ value, label: value }];
  return (
    <Field id={id} label={label} hint={empty && choices.length === 0 ? hint : null} problem={problem}>
      {choices.length > 0 ? (
        <Select
          id={id}
          value={value}
          placeholder={common.choose}
          options={[...(empty ? [{ value: '', label: empty }] : []), ...choices, ...lost]}
          onPick={onValue}
        />
      ) : (
        <TextInput
          id={id}
          value={value}
          invalid={problem !== null}
          onText={onValue}
          onLeave={() => value.trim() !== value && onValue(value.trim())}
        />
      )}
    </Field>
  );
};
