import { openPanel } from '../../chrome/side-panel.ts';
import { showLink } from '../../chrome/tabs.ts';
import type { Deps } from '../deps.ts';
import { dial } from './dial.ts';

const longest = 200;

/** Calls the text somebody selected on a page; the panel opens, to show the call or why there is none. */
export const dialSelection = async (
  deps: Deps,
  selected: { readonly text: string; readonly page: string; readonly tab: number | null },
): Promise<void> => {
  const opening = selected.tab === null ? undefined : openPanel(selected.tab);
  const answer = await dial(deps, {
    shown: selected.text.slice(0, longest),
    page: selected.page,
    app: null,
    recordId: null,
  });
  if (answer.done && answer.open && selected.tab !== null) await showLink(selected.tab, answer.open);
  await opening?.catch(() => undefined);
};
