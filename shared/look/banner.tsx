import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

type BannerTone = 'good' | 'warn' | 'bad' | 'accent';

const signs: Record<BannerTone, IconName> = { good: 'good', warn: 'warn', bad: 'bad', accent: 'info' };

interface Props {
  readonly tone: BannerTone;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons at its end. */
  readonly actions?: ComponentChildren;
  /** `alert` is read out at once, `status` when there is a pause. */
  readonly role?: 'alert' | 'status';
}

/** What happened, in one line, and what to do about it. */
export const Banner = ({ tone, title, children, actions, role }: Props) => (
  <div class={`rk-banner ${tone}`} role={role}>
    <Icon name={signs[tone]} size={20} />
    <div class="rk-banner-text">
      <b>{title}</b>
      {children && <div>{children}</div>}
    </div>
    {actions && <div class="rk-banner-actions">{actions}</div>}
  </div>
);
