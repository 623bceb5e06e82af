import type { PageContext } from '../page/page-context.ts';

interface PageParams {
  readonly appId?: string | number;
  readonly recordId?: string | number;
  readonly viewId?: string | number;
}

const query = (viewId: PageParams['viewId']): string => (viewId === undefined ? '' : `?view=${viewId}`);

const addresses: Readonly<Record<string, (params: PageParams) => string>> = {
  APP_INDEX: ({ appId, viewId }) => `${appId}/${query(viewId)}`,
  APP_CREATE: ({ appId }) => `${appId}/edit`,
  APP_DETAIL: ({ appId, recordId }) => `${appId}/show#record=${recordId}`,
  APP_EDIT: ({ appId, recordId }) => `${appId}/show#record=${recordId}&mode=edit`,
  APP_PRINT: ({ appId, recordId }) => `${appId}/print?record=${recordId}`,
  APP_INDEX_MOBILE: ({ appId, viewId }) => `m/${appId}/${query(viewId)}`,
  APP_CREATE_MOBILE: ({ appId }) => `m/${appId}/edit`,
  APP_DETAIL_MOBILE: ({ appId, recordId }) => `m/${appId}/show?record=${recordId}`,
  APP_EDIT_MOBILE: ({ appId, recordId }) => `m/${appId}/show?record=${recordId}#mode=edit`,
  PORTAL_TOP: () => '',
  PORTAL_TOP_MOBILE: () => 'm/',
};

/** The address of a page by its name; pages this tenant does not have are refused. */
export const buildPageUrl = (page: string, params: PageParams, { guestSpaceId }: PageContext): string => {
  const address = addresses[page];
  if (!address) throw new Error(`There is no page ${page}.`);
  const space = guestSpaceId && page.startsWith('APP_') ? `guest/${guestSpaceId}/` : '';
  return `${location.origin}/k/${space}${address(params)}`;
};
