import type { PageContext } from '../page/page-context.ts';
import { currentScreen } from './screen.ts';

const names: Readonly<Partial<Record<PageContext['kind'], string>>> = {
  list: 'APP_INDEX',
  create: 'APP_CREATE',
  print: 'APP_PRINT',
  portal: 'PORTAL_TOP',
};

const pageName = ({ kind }: PageContext): string =>
  names[kind] ?? (currentScreen().form ? 'APP_EDIT' : 'APP_DETAIL');

/** What may be asked about the page; none of it is there on a plugin's settings page. */
export const pageApi = (context: PageContext) => ({
  isMobilePage: async () => context.mobile,
  isMobileApp: async () => false,
  isUsersAndSystemAdministrator: async () => context.systemAdministrator,
  getPageType: async () => ({
    type: context.kind === 'portal' ? 'PORTAL' : 'APP',
    page: `${pageName(context)}${context.mobile ? '_MOBILE' : ''}`,
  }),
  system: { getPermissions: async () => ({ administration: context.systemAdministrator }) },
});
