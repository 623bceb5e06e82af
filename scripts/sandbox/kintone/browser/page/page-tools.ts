import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EventHub } from '../events/event-hub.ts';
import type { Notices } from '../parts/notices.tsx';
import type { Rest } from '../rest/rest.ts';
import type { PageContext } from './page-context.ts';

/** What every part of a page may need. */
export interface PageTools {
  readonly context: PageContext;
  readonly rest: Rest;
  readonly hub: EventHub;
  readonly notices: Notices;
}

const Tools = createContext<PageTools | null>(null);

/** Hands the tools to everything inside. */
export const PageToolsProvider = Tools.Provider;

/** The tools of this page. */
export const usePageTools = (): PageTools => {
  const tools = useContext(Tools);
  if (!tools) throw new Error('A part of a page was drawn outside of a page.');
  return tools;
};
