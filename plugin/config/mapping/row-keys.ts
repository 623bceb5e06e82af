/** Moves the focus between the rows' own buttons with ↑ and ↓; leaves every other key, and keys inside inputs, alone. */
export const moveBetweenRows = (list: HTMLElement, event: KeyboardEvent): void => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (!by || event.altKey || !target.matches('.rk-opener')) return;
  const openers = [...list.querySelectorAll<HTMLElement>('.rk-opener')];
  const next = openers[openers.indexOf(target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
