import { type ComponentChild, render } from 'preact';

/** Draws into a new element of ours inside `place`, until the signal aborts. */
export const mount = (place: HTMLElement, name: string, what: ComponentChild, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const root = document.createElement('div');
  root.className = 'rk-root';
  root.dataset.renkei = name;
  place.append(root);
  render(what, root);
  signal.addEventListener(
    'abort',
    () => {
      render(null, root);
      root.remove();
    },
    { once: true },
  );
};
