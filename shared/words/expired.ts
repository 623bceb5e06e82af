import type { ConnectionAge } from '../sync/limits/connection-age.rules.ts';
import { words } from './words.ts';

/** What a withdrawn sign-in is told with: the connection, the one used longest ago, and when that last went well. */
interface Expired {
  readonly label: string;
  readonly oldest: ConnectionAge;
  readonly when: string;
}

/** What is said of a connection whose sign-in was withdrawn. */
export const expiredWords = words(
  {
    never: 'まだ一度も成功していません',
    lastUsed: (when: string): string => `最後の成功は ${when}`,
    expired: ({ label, oldest, when }: Expired): string =>
      `接続「${label}」は期限切れです。Salesforce は同じユーザーと同じアプリの認可を 5 つまでしか残さず、6 つ目ができると最も長く使われていないものを取り消します。この組織への接続で最も古いのは「${oldest.label}」（${when}）です。使わなくなった接続を外してから、「${label}」でもう一度サインインしてください。マッピングはそのまま残ります。`,
  },
  {
    never: 'never went well yet',
    lastUsed: (when: string): string => `last went well ${when}`,
    expired: ({ label, oldest, when }: Expired): string =>
      `The connection “${label}” is expired. Salesforce keeps five sign-ins of one user by one app and withdraws the one used longest ago when there is a sixth. Of the connections to this org that is “${oldest.label}” (${when}). Remove the connections you no longer use, then sign in again for “${label}”. The mapping stays.`,
  },
);
