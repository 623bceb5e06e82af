import type { Tone } from './pill.tsx';

/** A number on a tab; says what it counts to those who cannot see its colour. */
export const CountBadge = ({ tone, count, label }: { tone: Tone; count: number; label: string }) => (
  <span class={`rk-count ${tone}`} title={label} role="img" aria-label={label}>
    {count}
  </span>
);
