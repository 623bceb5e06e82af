import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** How a thing is doing. */
export type Tone = 'good' | 'warn' | 'bad' | 'stopped' | 'accent' | 'neutral';

const toneIcons: Record<Tone, IconName> = {
  good: 'good',
  warn: 'warn',
  bad: 'bad',
  stopped: 'stopped',
  accent: 'info',
  neutral: 'unchanged',
};

interface Props {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A state in colour, sign and word together: colour never speaks alone. */
export const Pill = ({ tone, icon, children }: Props) => (
  <span class={`rk-pill ${tone}`}>
    <Icon name={icon ?? toneIcons[tone]} size={14} />
    {children}
  </span>
);

/** The sign of a tone, for lines that carry their own words. */
export const ToneIcon = ({ tone, label, size = 16 }: { tone: Tone; label: string; size?: number }) => (
  <Icon name={toneIcons[tone]} label={label} size={size} class={`rk-tone ${tone}`} />
);
