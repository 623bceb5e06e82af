import { useLayoutEffect, useRef } from 'preact/hooks';
import { safeHtml } from './safe-html.ts';

/** Shows cleaned markup. */
export const SafeMarkup = ({ html, label }: { readonly html: string; readonly label?: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(safeHtml(html)), [html]);
  return <div class="markup" ref={place} {...(label && { 'aria-label': label })} />;
};
