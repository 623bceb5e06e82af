import { leadStatuses } from '../definitions/choices.ts';
import type { Org } from './org.ts';
import type { Value } from './record-row.ts';

/** Gives an empty organization what every new one has: itself, licences, profiles, users, lead statuses. */
export const newOrganization = (org: Org): void => {
  const adminId = org.nextId('005');
  const add = (object: string, values: Record<string, Value>, id?: string): string => {
    const schema = org.schema(object);
    if (!schema) throw new Error(`no object ${object}`);
    const now = org.now();
    const empty = Object.fromEntries(schema.fields.map((it) => [it.name, it.defaultValue ?? null]));
    const row = {
      ...empty,
      ...values,
      Id: id ?? org.nextId(schema.prefix),
      CreatedDate: now,
      CreatedById: adminId,
      LastModifiedDate: now,
      LastModifiedById: adminId,
      SystemModstamp: now,
    };
    org.put(object, row);
    return row.Id;
  };

  add('Organization', { ...organization, InstanceName: 'JPN00S' }, org.organizationId);
  const licence = (Name: string, key: string, total: number): string =>
    add('UserLicense', {
      Name,
      MasterLabel: Name,
      LicenseDefinitionKey: key,
      TotalLicenses: total,
      UsedLicenses: 1,
      Status: 'Active',
    });
  const full = licence('Salesforce', 'SFDC', 5);
  const integration = licence('Salesforce Integration', 'SFDC_INTEGRATION', 5);
  const profile = (Name: string, UserLicenseId: string, all: boolean): string =>
    add('Profile', {
      Name,
      UserLicenseId,
      PermissionsApiEnabled: true,
      PermissionsViewAllData: all,
      PermissionsModifyAllData: all,
    });
  const admin = profile('System Administrator', full, true);
  const standard = profile('Standard User', full, false);
  const apiOnly = profile('Minimum Access - API Only Integrations', integration, false);
  for (const [i, it] of users.entries()) {
    const ProfileId = { admin, standard, apiOnly }[it.profile];
    add('User', userValues(it, ProfileId), i === 0 ? adminId : undefined);
  }
  for (const [i, it] of leadStatuses.entries()) {
    add('LeadStatus', {
      MasterLabel: it.value,
      ApiName: it.value,
      SortOrder: i + 1,
      IsDefault: it.isDefault,
      IsConverted: it.converted,
    });
  }
};

const organization = {
  Name: 'Renkei Sandbox',
  Country: 'JP',
  PrimaryContact: 'admin@sandbox.test',
  DefaultLocaleSidKey: 'ja_JP',
  TimeZoneSidKey: 'Asia/Tokyo',
  LanguageLocaleKey: 'ja',
  OrganizationType: 'Developer Edition',
  IsSandbox: false,
  FiscalYearStartMonth: 1,
};

interface NewUser {
  readonly name: string;
  readonly last: string;
  readonly first: string;
  readonly profile: 'admin' | 'standard' | 'apiOnly';
}

const users: readonly NewUser[] = [
  { name: 'admin', last: '管理', first: '一郎', profile: 'admin' },
  { name: 'integration', last: '連携', first: 'ユーザー', profile: 'apiOnly' },
  { name: 'sato', last: '佐藤', first: '美咲', profile: 'standard' },
  { name: 'tanaka', last: '田中', first: '健一', profile: 'standard' },
];

const userValues = ({ name, last, first }: NewUser, ProfileId: string): Record<string, Value> => ({
  Username: `${name}@sandbox.test`,
  Email: `${name}@sandbox.test`,
  LastName: last,
  FirstName: first,
  Name: `${last} ${first}`,
  Alias: name.slice(0, 8),
  CommunityNickname: name,
  IsActive: true,
  TimeZoneSidKey: 'Asia/Tokyo',
  LocaleSidKey: 'ja_JP',
  EmailEncodingKey: 'UTF-8',
  LanguageLocaleKey: 'ja',
  ProfileId,
  UserType: 'Standard',
});
