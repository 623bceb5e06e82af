import { linkScheme } from '../../shared/call/link-template.ts';

/** Opens a dial link while the user's click still counts: an app's scheme in place, a web phone in a tab of its own. */
export const openLink = (link: string): void => {
  const scheme = linkScheme(link);
  if (scheme === null) return;
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.rel = 'noopener noreferrer';
  if (scheme === 'https') anchor.target = '_blank';
  // Never part of the page: a click on a loose anchor navigates just the same, and the page cannot catch it.
  anchor.click();
};
