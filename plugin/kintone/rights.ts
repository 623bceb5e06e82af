interface GroupAnswer {
  readonly groups: readonly { readonly code: string }[];
}

/** `kintone.user`, which tenants have since 2025; the type definitions do not know it yet. */
interface UserApi {
  readonly user?: { getGroups?(): Promise<GroupAnswer['groups']> };
}

/** Whether a person belongs to a group, by its code; a page that cannot find out says no. */
export const isInGroup = async (user: string, group: string): Promise<boolean> => {
  try {
    const { user: api } = kintone as unknown as UserApi;
    const groups = api?.getGroups
      ? await api.getGroups()
      : ((await kintone.api('/v1/user/groups.json', 'GET', { code: user })) as GroupAnswer).groups;
    return groups.some((it) => it.code === group);
  } catch {
    return false;
  }
};

/** Whether this person may manage an app: only app administrators may read its access rights. */
export const isAppAdministrator = async (app: string): Promise<boolean> => {
  try {
    await kintone.api(kintone.api.url('/k/v1/app/acl.json', true), 'GET', { app });
    return true;
  } catch {
    return false;
  }
};
