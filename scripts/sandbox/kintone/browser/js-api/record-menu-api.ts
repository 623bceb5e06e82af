import type { PageContext } from '../page/page-context.ts';
import { spaceElement } from './elements.ts';

/** The places beside the menus of desktop pages: one for lists, one for records; null on the other kind. */
export const recordMenuApi = ({ kind }: PageContext) => ({
  list: { getHeaderMenuSpaceElement: () => (kind === 'list' ? spaceElement('list-menu') : null) },
  record: {
    getHeaderMenuSpaceElement: () =>
      kind === 'detail' || kind === 'create' ? spaceElement('record-header') : null,
  },
});
