import { invalidParameter } from '../errors/kintone-error.ts';
import type { Parameters } from '../rest/call.ts';
import { optionalInteger, optionalTexts, text } from '../rest/parameters.ts';
import type { Tenant } from '../tenant.ts';
import { shownGroup, shownOrganization, shownUser } from './shown.ts';

const mostListed = 100;

/** Answers one question about the directory. */
export type Question = (tenant: Tenant, parameters: Parameters) => Readonly<Record<string, unknown>>;

interface Listed {
  readonly id: string;
  readonly code: string;
}

// By numbers or by codes, not by both; else page by page.
const chosen = <T extends Listed>(all: readonly T[], parameters: Parameters): readonly T[] => {
  const ids = optionalTexts(parameters, 'ids');
  const codes = optionalTexts(parameters, 'codes');
  if (ids && codes) throw invalidParameter('ids', (words) => words.illegalRequest);
  const size = optionalInteger(parameters, 'size', mostListed, 1);
  if (size > mostListed) throw invalidParameter('size', (words) => words.atMost(mostListed));
  const offset = optionalInteger(parameters, 'offset', 0, 0);
  return all
    .filter((it) => (ids ? ids.includes(it.id) : codes ? codes.includes(it.code) : true))
    .slice(offset, offset + size);
};

const person = ({ users }: Tenant, parameters: Parameters) => {
  const code = text(parameters, 'code');
  const user = users.find(code);
  if (!user) throw invalidParameter('code', (words) => words.userNotFound(code));
  return user;
};

const shown = ({ users }: Tenant, wanted: ReturnType<Tenant['users']['list']>) =>
  wanted.map((it) => shownUser(it, users.organizations()));

/** What the User API tells, by address. */
export const questions: Readonly<Record<string, Question>> = {
  'users.json': (tenant, parameters) => ({
    users: shown(tenant, chosen(tenant.users.list(), parameters)),
  }),
  'organizations.json': ({ users }, parameters) => ({
    organizations: chosen(users.organizations(), parameters).map(shownOrganization),
  }),
  'groups.json': ({ users }, parameters) => ({
    groups: chosen(users.groups(), parameters).map(shownGroup),
  }),
  'titles.json': () => ({ titles: [] }),
  'user/groups.json': (tenant, parameters) => {
    const { groups } = person(tenant, parameters);
    return {
      groups: tenant.users
        .groups()
        .filter((it) => groups.includes(it.code))
        .map(shownGroup),
    };
  },
  'user/organizations.json': (tenant, parameters) => {
    const { organizations } = person(tenant, parameters);
    const own = tenant.users.organizations().filter((it) => organizations.includes(it.code));
    return { organizationTitles: own.map((it) => ({ organization: shownOrganization(it), title: null })) };
  },
  'group/users.json': (tenant, parameters) => {
    const code = text(parameters, 'code');
    if (!tenant.users.group(code)) throw invalidParameter('code', (words) => words.groupNotFound(code));
    const members = tenant.users.list().filter((it) => it.groups.includes(code));
    return { users: shown(tenant, chosen(members, { ...parameters, codes: null })) };
  },
  'organization/users.json': (tenant, parameters) => {
    const code = text(parameters, 'code');
    if (!tenant.users.organization(code))
      throw invalidParameter('code', (words) => words.organizationNotFound(code));
    const members = tenant.users.list().filter((it) => it.organizations.includes(code));
    const users = shown(tenant, chosen(members, { ...parameters, codes: null }));
    return { userTitles: users.map((user) => ({ user, title: null })) };
  },
  'users/services.json': ({ users }, parameters) => ({
    users: chosen(users.list(), parameters).map(({ code }) => ({ code, services: ['kintone'] })),
  }),
};
