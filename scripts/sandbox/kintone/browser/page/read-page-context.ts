import type { PageContext } from './page-context.ts';

/** Reads the facts the server left in the page. */
export const readPageContext = (): PageContext => {
  const source = document.getElementById('page-context')?.textContent;
  if (!source) throw new Error('This page came without its context.');
  return JSON.parse(source) as PageContext;
};
