import type { PageContext } from '../page/page-context.ts';

/** What the API tells about the person and the tenant, on every page. */
export const userApi = (context: PageContext) => ({
  getLoginUser: () => ({ ...context.user }),
  getUiVersion: () => 2 as const,
  getRequestToken: () => context.requestToken,
  getDomain: async () => location.host,
});
