import type { Language } from '../../../../../shared/words/words.ts';

/** The pages there are; each has one screen that draws it. */
export type PageKind =
  | 'portal'
  | 'list'
  | 'detail'
  | 'create'
  | 'print'
  | 'app-settings'
  | 'plugin-config'
  | 'system-plugins';

/** The signed-in user as `kintone.getLoginUser()` gives it. */
export interface LoginUser {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly url: string;
  readonly employeeNumber: string;
  readonly phone: string;
  readonly mobilePhone: string;
  readonly extensionNumber: string;
  readonly timezone: string;
  readonly isGuest: boolean;
  readonly language: string;
}

/** One plugin whose files this page loads, with the settings everybody on the page may read. */
export interface PagePlugin {
  readonly id: string;
  readonly scripts: readonly string[];
  readonly config: Readonly<Record<string, string>> | null;
}

/** What the server tells a page about itself; the same facts for every kind of page. */
export interface PageContext {
  readonly kind: PageKind;
  readonly mobile: boolean;
  readonly language: Language;
  readonly appId: string | null;
  readonly appName: string;
  readonly guestSpaceId: string | null;
  readonly requestToken: string;
  readonly user: LoginUser;
  readonly systemAdministrator: boolean;
  readonly appAdministrator: boolean;
  readonly plugins: readonly PagePlugin[];
  /** The plugin whose settings this page shows; only on a plugin's settings page. */
  readonly configPluginId: string | null;
}
