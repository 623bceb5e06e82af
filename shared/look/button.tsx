import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props extends Omit<ButtonHTMLAttributes, 'size' | 'icon'> {
  /** One filled (`primary`) button a screen; `plain` looks like a link, `danger` like a warning. */
  readonly look?: 'normal' | 'primary' | 'plain' | 'danger' | 'on';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Words while it works, `保存しています…`: the button keeps its width and cannot be pressed again. */
  readonly busy?: string | null;
  /** Why it cannot be pressed now; shown as its tooltip and read out. */
  readonly blocked?: string | null;
  readonly children?: ComponentChildren;
}

/** A button with text; it never submits a form unless asked to. */
export const Button = ({
  look = 'normal',
  size = 'normal',
  icon,
  iconAfter,
  busy,
  blocked,
  children,
  class: extra,
  onClick,
  title,
  ...rest
}: Props) => {
  const still = Boolean(busy) || Boolean(blocked);
  return (
    <button
      type="button"
      {...rest}
      title={blocked ?? title}
      class={`rk-button ${look} ${size} ${extra ?? ''}`}
      aria-disabled={still || rest['aria-disabled']}
      aria-busy={busy ? true : undefined}
      onClick={still ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      <span class="rk-button-text">
        <span class={busy ? 'rk-away' : undefined}>{children}</span>
        {busy && <span class="rk-over">{busy}</span>}
      </span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
};
