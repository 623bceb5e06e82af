import type { ComponentChildren } from 'preact';

/** Names a side in its colour: kintone is the left one, the other system the right one, everywhere. */
export const SideMark = ({
  side,
  children,
}: {
  side: 'left' | 'right' | 'both';
  children: ComponentChildren;
}) => <span class={`rk-side ${side}`}>{children}</span>;
