import { describedBy } from './field.tsx';

/** One choice; a disabled one says why in its label. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
  /** Names the select where no visible label does. */
  readonly label?: string;
  /** Shown while nothing is chosen; cannot be chosen again. */
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly class?: string;
}

/** The browser's own select in our clothes: keyboard, touch and screen readers come with it. */
export const Select = ({
  id,
  value,
  options,
  onPick,
  label,
  placeholder,
  disabled,
  small,
  ...rest
}: Props) => (
  <select
    id={id}
    class={`rk-select ${small ? 'small' : ''} ${rest.class ?? ''}`}
    value={value}
    disabled={disabled}
    aria-label={label}
    aria-describedby={label ? undefined : describedBy(id)}
    onChange={(event) => onPick(event.currentTarget.value)}
  >
    {placeholder !== undefined && !options.some((it) => it.value === '') && (
      <option value="" disabled={value !== ''} selected={value === ''}>
        {placeholder}
      </option>
    )}
    {options.map((it) => (
      <option key={it.value} value={it.value} disabled={it.disabled} selected={it.value === value}>
        {it.label}
      </option>
    ))}
  </select>
);
