import type { ComponentChildren } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
  /** `switch` for something that is on or off at once, `box` for one choice of several. */
  readonly look?: 'box' | 'switch';
  readonly id?: string;
}

/** A check box or a switch with its label. */
export const Checkbox = ({ checked, onToggle, label, hint, disabled, look = 'box', id }: Props) => (
  <label class={`rk-check ${look} ${disabled ? 'disabled' : ''}`}>
    <input
      id={id}
      type="checkbox"
      role={look === 'switch' ? 'switch' : undefined}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onToggle(event.currentTarget.checked)}
    />
    <span>
      {label}
      {hint && <span class="rk-hint">{hint}</span>}
    </span>
  </label>
);
