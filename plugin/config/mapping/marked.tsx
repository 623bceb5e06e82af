import type { ComponentChildren } from 'preact';

/** A text with the first place where the search stands in it marked. */
export const marked = (text: string, search: string): ComponentChildren => {
  const wanted = search.trim();
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  );
};
