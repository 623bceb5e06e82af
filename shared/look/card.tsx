import type { ComponentChildren } from 'preact';

interface Props {
  readonly title?: ComponentChildren;
  /** Stands beside the title: a state, a note. */
  readonly aside?: ComponentChildren;
  /** Stands at the title's far end: a link or a button. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A surface for one subject, with its heading. */
export const Card = ({ title, aside, end, children, class: extra }: Props) => (
  <section class={`rk-card ${extra ?? ''}`}>
    {title && (
      <header>
        <h2>{title}</h2>
        {aside}
        {end && <span class="rk-end">{end}</span>}
      </header>
    )}
    {children}
  </section>
);
