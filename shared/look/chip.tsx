import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly children: ComponentChildren;
  readonly look?: 'normal' | 'more' | 'add';
  readonly title?: string;
}

/** A small label for one of several things. */
export const Chip = ({ children, look = 'normal', title }: Props) => (
  <span class={`rk-chip ${look}`} title={title}>
    {children}
  </span>
);

interface ToggleProps {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly count?: number;
}

/** A chip that filters: pressed or not, with how many it would show. */
export const ToggleChip = ({ on, onToggle, children, count }: ToggleProps) => (
  <button
    type="button"
    class={`rk-toggle-chip ${on ? 'on' : ''}`}
    aria-pressed={on}
    onClick={() => onToggle(!on)}
  >
    {on && <Icon name="tick" size={13} />}
    {children}
    {count !== undefined && <span class="rk-n">{count}</span>}
  </button>
);
