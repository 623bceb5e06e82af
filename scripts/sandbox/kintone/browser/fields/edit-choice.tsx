import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { FieldProperty } from '../record/field-property.ts';
import { textOf } from '../record/record-values.ts';
import type { EditProps } from './edit-value.tsx';

const labels = (property: FieldProperty): string[] =>
  Object.values(property.options ?? {})
    .toSorted((a, b) => Number(a.index) - Number(b.index))
    .map((it) => it.label);

/** One of the options, or none. */
export const EditDropDown = ({ property, field, id, disabled, change }: EditProps) => {
  const { context } = usePageTools();
  return (
    <select
      id={id}
      class="input"
      value={textOf(field)}
      disabled={disabled}
      aria-invalid={Boolean(field.error)}
      aria-describedby={`${id}-error`}
      onChange={(event) => change(event.currentTarget.value)}
    >
      <option value="">{recordWords[context.language].unselected}</option>
      {labels(property).map((label) => (
        <option key={label} value={label}>
          {label}
        </option>
      ))}
    </select>
  );
};

/** Exactly one of the options. */
export const EditRadio = ({ property, field, id, disabled, change }: EditProps) => (
  <div
    id={id}
    class={`ticks ${(property.align ?? 'HORIZONTAL').toLowerCase()}`}
    role="radiogroup"
    aria-labelledby={`${id}-label`}
  >
    {labels(property).map((label) => (
      <label key={label}>
        <input
          type="radio"
          name={id}
          checked={textOf(field) === label}
          disabled={disabled}
          onChange={() => change(label)}
        />
        {label}
      </label>
    ))}
  </div>
);

/** Any of the options. */
export const EditTicks = ({ property, field, id, disabled, change }: EditProps) => {
  const chosen = (field.value as string[]) ?? [];
  // Values keep the order of the options, whatever the order of the clicks.
  const toggled = (label: string) => labels(property).filter((it) => (it === label) !== chosen.includes(it));
  return (
    <fieldset
      id={id}
      class={`ticks ${(property.align ?? 'HORIZONTAL').toLowerCase()}`}
      aria-labelledby={`${id}-label`}
    >
      {labels(property).map((label) => (
        <label key={label}>
          <input
            type="checkbox"
            checked={chosen.includes(label)}
            disabled={disabled}
            onChange={() => change(toggled(label))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
};

/** Any of the options, from a list box. */
export const EditMultiSelect = ({ property, field, id, disabled, change }: EditProps) => {
  const chosen = (field.value as string[]) ?? [];
  return (
    <select
      id={id}
      class="input"
      multiple
      disabled={disabled}
      aria-describedby={`${id}-error`}
      onChange={(event) => change([...event.currentTarget.selectedOptions].map((it) => it.value))}
    >
      {labels(property).map((label) => (
        <option key={label} value={label} selected={chosen.includes(label)}>
          {label}
        </option>
      ))}
    </select>
  );
};
