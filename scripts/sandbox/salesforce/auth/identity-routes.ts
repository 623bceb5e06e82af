import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { renderMoment } from '../records/render-value.ts';
import type { SignIn } from './sign-in.ts';

/** Who a token belongs to: the identity address and the OpenID userinfo. */
export const identityRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn, url: () => string): void => {
  const identified = (c: Context<SandboxEnv>, show: (user: Row) => Record<string, unknown>): Response => {
    const bearer = /^(?:Bearer|OAuth) (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const token = bearer ?? c.req.query('oauth_token') ?? c.req.query('access_token');
    if (!token) return c.text('Missing_OAuth_Token', 403);
    const session = signIn.sessions.find(org.clock.now(), token);
    const user = session && org.table('User').get(session.userId);
    return user ? c.json(show(user)) : c.text('Bad_OAuth_Token', 403);
  };
  app.on(['GET', 'POST'], '/services/oauth2/userinfo', (c) =>
    identified(c, (user) => userinfo(org, user, url())),
  );
  app.on(['GET', 'POST'], '/id/:org/:user', (c) => {
    if (wholeId(c.req.param('org')) !== org.organizationId) return c.text('Wrong_Org', 403);
    return identified(c, (user) => identity(org, user, url()));
  });
};

const addresses = (url: string, userId: string, org: Org): Record<string, string> => ({
  enterprise: `${url}/services/Soap/c/{version}/${org.organizationId.slice(0, 15)}`,
  metadata: `${url}/services/Soap/m/{version}/${org.organizationId.slice(0, 15)}`,
  partner: `${url}/services/Soap/u/{version}/${org.organizationId.slice(0, 15)}`,
  rest: `${url}/services/data/v{version}/`,
  sobjects: `${url}/services/data/v{version}/sobjects/`,
  search: `${url}/services/data/v{version}/search/`,
  query: `${url}/services/data/v{version}/query/`,
  recent: `${url}/services/data/v{version}/recent/`,
  tooling_soap: `${url}/services/Soap/T/{version}/${org.organizationId.slice(0, 15)}`,
  tooling_rest: `${url}/services/data/v{version}/tooling/`,
  profile: `${url}/${userId}`,
  custom_domain: url,
});

const identity = (org: Org, user: Row, url: string): Record<string, unknown> => ({
  id: `${url}/id/${org.organizationId}/${user.Id}`,
  asserted_user: true,
  user_id: user.Id,
  organization_id: org.organizationId,
  username: user.Username,
  nick_name: user.CommunityNickname,
  display_name: user.Name,
  email: user.Email,
  email_verified: true,
  first_name: user.FirstName,
  last_name: user.LastName,
  timezone: user.TimeZoneSidKey,
  photos: { picture: `${url}/profilephoto/005/F`, thumbnail: `${url}/profilephoto/005/T` },
  addr_street: null,
  addr_city: null,
  addr_state: null,
  addr_country: 'JP',
  addr_zip: null,
  mobile_phone: user.MobilePhone,
  mobile_phone_verified: false,
  is_lightning_login_user: false,
  status: { created_date: null, body: null },
  urls: addresses(url, user.Id, org),
  active: user.IsActive,
  user_type: 'STANDARD',
  language: user.LanguageLocaleKey,
  locale: user.LocaleSidKey,
  utcOffset: 32_400_000,
  last_modified_date: renderMoment(Number(user.SystemModstamp)),
  is_app_installed: true,
});

const userinfo = (org: Org, user: Row, url: string): Record<string, unknown> => ({
  sub: `${url}/id/${org.organizationId}/${user.Id}`,
  user_id: user.Id,
  organization_id: org.organizationId,
  preferred_username: user.Username,
  nickname: user.CommunityNickname,
  name: user.Name,
  email: user.Email,
  email_verified: true,
  given_name: user.FirstName,
  family_name: user.LastName,
  zoneinfo: user.TimeZoneSidKey,
  photos: { picture: `${url}/profilephoto/005/F`, thumbnail: `${url}/profilephoto/005/T` },
  profile: `${url}/${user.Id}`,
  picture: `${url}/profilephoto/005/F`,
  address: { country: 'JP' },
  is_salesforce_integration_user: true,
  urls: addresses(url, user.Id, org),
  active: user.IsActive,
  user_type: 'STANDARD',
  language: user.LanguageLocaleKey,
  locale: user.LocaleSidKey,
  utcOffset: 32_400_000,
  updated_at: renderMoment(Number(user.SystemModstamp)),
});
