import type { PageContext } from '../page/page-context.ts';
import type { Rest } from '../rest/rest.ts';

const perMinute = 50;

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface Person extends Listed {
  readonly primaryOrganization: string | null;
}

/** What the API tells about the person and the tenant, on every page; others are asked for at the server, once a page. */
export const userApi = (context: PageContext, rest: Rest) => {
  const known = new Map<string, Promise<unknown>>();
  let asked: number[] = [];
  const ask = <T>(path: string, params: Readonly<Record<string, unknown>>): Promise<T> => {
    const key = `${path} ${JSON.stringify(params)}`;
    const before = known.get(key);
    if (before) return before as Promise<T>;
    const now = Date.now();
    asked = asked.filter((it) => now - it < 60_000);
    if (asked.length >= perMinute) return Promise.reject(new Error('Too many requests.'));
    asked.push(now);
    const answer = rest.get<T>(path, params);
    known.set(key, answer);
    return answer;
  };
  const person = async (code: string): Promise<Person | undefined> =>
    (await ask<{ users: Person[] }>('/v1/users.json', { codes: [code] })).users[0];
  const userApis = {
    getGroups: async (code = context.user.code) => {
      const { groups } = await ask<{ groups: Listed[] }>('/v1/user/groups.json', { code });
      return groups.map(({ id, code, name }) => ({ id, code, name }));
    },
    getOrganizations: async (code = context.user.code) => {
      const primary = (await person(code))?.primaryOrganization;
      const { organizationTitles } = await ask<{
        organizationTitles: { organization: Listed; title: Listed | null }[];
      }>('/v1/user/organizations.json', { code });
      return organizationTitles.map(({ organization: { id, code, name }, title }) => ({
        organization: { id, code, name, primary: id === primary },
        title,
      }));
    },
  };
  return {
    getLoginUser: () => ({ ...context.user }),
    getUiVersion: () => 2 as const,
    getRequestToken: () => context.requestToken,
    getDomain: async () => location.host,
    // A plugin's settings page does not offer these.
    ...(context.configPluginId ? {} : { user: userApis }),
  };
};
