import type { PageContext } from '../page/page-context.ts';

/** What the API tells about the person, the tenant and the page. */
export const userApi = (context: PageContext) => ({
  getLoginUser: () => ({ ...context.user }),
  getUiVersion: () => 2 as const,
  getRequestToken: () => context.requestToken,
  getDomain: () => location.host,
  isMobilePage: () => context.mobile,
  isMobileApp: () => false,
  getAvailableApiTypes: async () => ['REST', 'JS'],
  getUserPreference: async () => ({ language: context.user.language, timezone: context.user.timezone }),
  isUsersAndSystemAdministrator: async () => context.systemAdministrator,
});
