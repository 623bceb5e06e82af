import type { FieldDefinition } from '../definitions/definition.ts';
import { email, flag, phone, ref, text } from '../definitions/field-makers.ts';

const fields: readonly FieldDefinition[] = [
  { name: 'Id', type: 'id', label: ['ID', 'ID'], length: 18 },
  text('Name', 255, '名前', 'Name'),
  text('Type', 40, '種別', 'Type'),
  text('FirstName', 40, '名', 'First Name'),
  text('LastName', 80, '姓', 'Last Name'),
  text('Title', 128, '役職', 'Title'),
  text('Alias', 8, '別名', 'Alias'),
  text('Username', 80, 'ユーザー名', 'Username'),
  email('Email', 'メール', 'Email'),
  phone('Phone', '電話', 'Phone'),
  flag('IsActive', '有効', 'Active'),
  ref('ProfileId', 'プロファイル ID', 'Profile ID', { to: ['Profile'] }),
];
const byName = new Map(fields.map((it) => [it.name.toLowerCase(), it]));

/** The fields of the "Name" object, which stands behind links that may point at several objects. */
export const nameObjectField = (name: string): FieldDefinition | undefined => byName.get(name.toLowerCase());
