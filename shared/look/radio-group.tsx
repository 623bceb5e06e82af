import type { ComponentChildren } from 'preact';

interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
}

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
  /** `cards` puts a frame around each choice. */
  readonly look?: 'lines' | 'cards';
  /** Where a heading above says the same, the legend is only read out. */
  readonly legendHidden?: boolean;
}

/** One choice of a few, all in sight. */
export const RadioGroup = ({ name, legend, value, choices, onPick, look = 'lines', legendHidden }: Props) => (
  <fieldset class={`rk-radios ${look}`}>
    <legend class={legendHidden ? 'rk-hidden' : undefined}>{legend}</legend>
    {choices.map((it) => (
      <label
        key={it.value}
        class={`rk-check ${it.value === value ? 'on' : ''} ${it.disabled ? 'disabled' : ''}`}
      >
        <input
          type="radio"
          name={name}
          value={it.value}
          checked={it.value === value}
          disabled={it.disabled}
          onChange={() => onPick(it.value)}
        />
        <span>
          {it.label}
          {it.hint && <span class="rk-hint">{it.hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
