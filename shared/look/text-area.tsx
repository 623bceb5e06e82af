import type { TextareaHTMLAttributes } from 'preact';
import { describedBy } from './field.tsx';

interface Props extends Omit<TextareaHTMLAttributes, 'onInput' | 'value'> {
  readonly id: string;
  readonly value: string;
  readonly onText?: (value: string) => void;
  readonly mono?: boolean;
}

/** Several lines of text; tells every keystroke. */
export const TextArea = ({ onText, mono, class: extra, ...rest }: Props) => (
  <textarea
    spellcheck={false}
    {...rest}
    class={`rk-area ${mono ? 'mono' : ''} ${extra ?? ''}`}
    aria-describedby={describedBy(rest.id)}
    onInput={(event) => onText?.(event.currentTarget.value)}
  />
);
