import type { Row } from '../org/record-row.ts';
import { renderMoment } from '../records/render-value.ts';
import { shownObjects, tabOf } from '../rest/surroundings-routes.ts';
import type { SoapCall } from './soap-call.ts';
import { xmlElement } from './xml.ts';

type Values = Readonly<Record<string, string | number | boolean | null>>;

const elementsOf = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => xmlElement(name, value))
    .join('');

const getServerTimestamp: SoapCall = ({ api }) =>
  `<result>${xmlElement('timestamp', renderMoment(api.org.now()).replace('+0000', 'Z'))}</result>`;

const getUserInfo: SoapCall = ({ api, userId }) => {
  const { org } = api;
  const user = org.table('User').get(userId) as Row;
  const organization = org.table('Organization').get(org.organizationId);
  const text = (name: string): string => String(user[name] ?? '');
  const values: Values = {
    accessibilityMode: false,
    chatterExternal: false,
    currencySymbol: '¥',
    orgAttachmentFileSizeLimit: 5_242_880,
    orgDefaultCurrencyIsoCode: 'JPY',
    orgDisallowHtmlAttachments: false,
    orgHasPersonAccounts: false,
    organizationId: org.organizationId,
    organizationMultiCurrency: false,
    organizationName: String(organization?.Name ?? ''),
    profileId: text('ProfileId'),
    roleId: null,
    sessionSecondsValid: 7200,
    userDefaultCurrencyIsoCode: null,
    userEmail: text('Email'),
    userFullName: text('Name'),
    userId,
    userLanguage: text('LanguageLocaleKey'),
    userLocale: text('LocaleSidKey'),
    userName: text('Username'),
    userTimeZone: text('TimeZoneSidKey'),
    userType: 'Standard',
    userUiSkin: 'Theme3',
  };
  return `<result>${elementsOf(values)}</result>`;
};

// One app with a tab for every object.
const describeTabs: SoapCall = ({ api }) => {
  const tabs = shownObjects(api.org).map((it) => {
    const { colors: _, icons: __, ...tab } = tabOf(it, api.url(), 'ja');
    return `<tabs>${elementsOf(tab)}</tabs>`;
  });
  const app: Values = {
    description: null,
    label: 'セールス',
    logoUrl: `${api.url()}/img/salesforce-noname-logo-v2.svg`,
    namespace: null,
    selected: true,
    tabSetId: null,
  };
  return `<result>${elementsOf(app)}${tabs.join('')}</result>`;
};

const logout: SoapCall = ({ sessionId, signIn }) => {
  signIn.sessions.revoke(sessionId);
  return '';
};

/** The calls about the user who calls, and what surrounds them. */
export const userCalls: Readonly<Record<string, SoapCall>> = {
  describeTabs,
  getServerTimestamp,
  getUserInfo,
  logout,
};
