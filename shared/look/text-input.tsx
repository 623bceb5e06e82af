import type { Ref } from 'preact';
import { describedBy } from './field.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search' | 'time' | 'date' | 'datetime-local' | 'number' | 'url';
  /** Names the input where no visible label does. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly list?: string;
  readonly icon?: IconName;
  readonly invalid?: boolean;
  readonly small?: boolean;
  readonly mono?: boolean;
  readonly class?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onLeave?: () => void;
}

/** One line of text; tells every keystroke. */
export const TextInput = (props: Props) => (
  <span class={`rk-input ${props.small ? 'small' : ''} ${props.mono ? 'mono' : ''} ${props.class ?? ''}`}>
    {props.icon && <Icon name={props.icon} />}
    <input
      ref={props.inputRef}
      id={props.id}
      // preact types each kind of input apart and cannot take a union of them
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      placeholder={props.placeholder}
      disabled={props.disabled}
      min={props.min}
      max={props.max}
      list={props.list}
      autocomplete={props.type === 'password' ? 'new-password' : 'off'}
      spellcheck={false}
      aria-label={props.label}
      aria-describedby={props.label ? undefined : describedBy(props.id)}
      aria-invalid={props.invalid ? true : undefined}
      onInput={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
      onBlur={props.onLeave}
    />
  </span>
);
