import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props extends Omit<ButtonHTMLAttributes, 'size' | 'icon' | 'label'> {
  readonly icon: IconName;
  readonly label: string;
  readonly size?: 'small' | 'normal';
}

/** A button that is only an icon; its label is read out and shown as a tooltip. */
export const IconButton = ({ icon, label, size = 'normal', class: extra, ...rest }: Props) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    class={`rk-button icon-only ${size} ${extra ?? ''}`}
  >
    <Icon name={icon} />
  </button>
);
