import type { LocalOrg } from './local-org.ts';

/** Where records are made and changed, one at a time. */
export const sobjects = '/services/data/v60.0/sobjects';

/** Creates a lead with the least it needs, and gives its id. */
export const newLeadIn =
  (org: LocalOrg) =>
  async (more = {}): Promise<string> => {
    const { id } = await org.conn.sobject('Lead').create({ LastName: '山田', Company: '例示商会', ...more });
    return id ?? '';
  };
