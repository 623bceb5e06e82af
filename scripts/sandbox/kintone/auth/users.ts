/** Someone who can sign in to the tenant. */
export interface User {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly isSystemAdmin: boolean;
  readonly groups: readonly string[];
  readonly organizations: readonly string[];
  /** The person's own language; `auto` follows the browser. */
  readonly language: 'auto' | 'ja' | 'en' | 'zh';
  readonly timeZone: string;
}

/** A group or an organisation of the tenant. */
export interface Entity {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface Account extends User {
  readonly password: string;
}

const person = (
  id: string,
  code: string,
  name: string,
  extra: Pick<User, 'isSystemAdmin' | 'groups' | 'organizations'>,
): Account => ({
  id,
  code,
  name,
  email: `${code}@example.com`,
  language: 'auto',
  timeZone: 'Asia/Tokyo',
  password: code,
  ...extra,
});

const accounts: readonly Account[] = [
  person('1', 'admin', '管理者', {
    isSystemAdmin: true,
    groups: ['everyone', 'Administrators'],
    organizations: [],
  }),
  person('2', 'sato', '佐藤 美咲', { isSystemAdmin: false, groups: ['everyone'], organizations: ['sales'] }),
  person('3', 'tanaka', '田中 健一', {
    isSystemAdmin: false,
    groups: ['everyone'],
    organizations: ['sales'],
  }),
];

const groups: readonly Entity[] = [
  { id: '7532782697181632512', code: 'Administrators', name: 'Administrators' },
  { id: '7532782697181632513', code: 'everyone', name: 'Everyone' },
];

const organizations: readonly Entity[] = [{ id: '1', code: 'sales', name: '営業部' }];

/** The tenant's fixed directory of people, groups and organisations. */
export class Users {
  list(): readonly User[] {
    return accounts;
  }

  find(code: string): User | undefined {
    return accounts.find((it) => it.code === code);
  }

  verify(code: string, password: string): User | undefined {
    return accounts.find((it) => it.code === code && it.password === password);
  }

  groups(): readonly Entity[] {
    return groups;
  }

  organizations(): readonly Entity[] {
    return organizations;
  }

  group(code: string): Entity | undefined {
    return groups.find((it) => it.code === code);
  }

  organization(code: string): Entity | undefined {
    return organizations.find((it) => it.code === code);
  }
}
