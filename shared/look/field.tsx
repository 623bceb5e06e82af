import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly required?: string;
  /** One line under the control. */
  readonly hint?: ComponentChildren;
  /** A longer note behind the question mark, and what the mark is called. */
  readonly help?: { readonly label: string; readonly text: ComponentChildren };
  /** What is wrong with the value now. */
  readonly problem?: string | null;
  readonly children: ComponentChildren;
}

/** Id of the text that describes a control, for its `aria-describedby`. */
export const describedBy = (id: string): string => `${id}-about`;

/** A labelled control with its hint, its help and what is wrong with it. */
export const Field = ({ id, label, required, hint, help, problem, children }: Props) => {
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from the controls inside
    <div class="rk-field" onKeyDown={onKeyDown}>
      <div class="rk-label">
        <label for={id}>{label}</label>
        {required && <span class="rk-must">{required}</span>}
        {help && (
          <button
            type="button"
            class="rk-question"
            aria-label={help.label}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            ?
          </button>
        )}
      </div>
      {children}
      <div id={describedBy(id)}>
        {problem && (
          <p class="rk-problem" role="alert">
            <Icon name="bad" size={14} />
            {problem}
          </p>
        )}
        {hint && <p class="rk-hint">{hint}</p>}
      </div>
      {open && help && <div class="rk-note">{help.text}</div>}
    </div>
  );
};
