import { type IconName, icons } from './icons.ts';

interface Props {
  readonly name: IconName;
  /** Spoken when the icon stands alone; without it the icon is decoration. */
  readonly label?: string;
  readonly size?: number;
  readonly class?: string;
}

/** Draws one icon in the colour of the text around it. */
export const Icon = ({ name, label, size = 16, class: extra }: Props) => (
  <svg
    class={extra ? `rk-icon ${extra}` : 'rk-icon'}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    <path d={icons[name].d} />
  </svg>
);
