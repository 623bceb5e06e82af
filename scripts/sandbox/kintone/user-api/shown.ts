import type { Entity, User } from '../auth/users.ts';

const since = '2020-01-01T00:00:00Z';

/** A person as the User API gives them out; what this directory does not know is empty. */
export const shownUser = (user: User, organizations: readonly Entity[]) => {
  const [surName = '', ...given] = user.name.split(' ');
  const primary = organizations.find((it) => it.code === user.organizations[0]);
  return {
    id: user.id,
    code: user.code,
    ctime: since,
    mtime: since,
    valid: true,
    name: user.name,
    surName,
    givenName: given.join(' '),
    surNameReading: '',
    givenNameReading: '',
    localName: '',
    localNameLocale: 'ja',
    timezone: user.timeZone,
    locale: user.language === 'auto' ? '' : user.language,
    description: '',
    phone: '',
    mobilePhone: '',
    extensionNumber: '',
    email: user.email,
    callto: '',
    url: '',
    employeeNumber: '',
    birthDate: null,
    joinDate: null,
    primaryOrganization: primary?.id ?? null,
    sortOrder: null,
    customItemValues: [],
  };
};

/** An organisation as the User API gives it out; none stands below another here. */
export const shownOrganization = ({ id, code, name }: Entity) => ({
  id,
  code,
  name,
  localName: '',
  localNameLocale: 'ja',
  parentCode: null,
  description: '',
});

/** A group as the User API gives it out. */
export const shownGroup = ({ id, code, name }: Entity) => ({ id, code, name, description: null });
