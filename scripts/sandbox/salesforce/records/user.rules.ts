import { SalesforceError } from '../org/salesforce-error.ts';
import type { SaveRule } from './save-rule.ts';

/** A user name looks like an e-mail address, and a nickname is made when none is given. */
export const settleUser: SaveRule = ({ values, before }) => {
  const name = String(values.Username ?? '');
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(name)) {
    throw new SalesforceError('INVALID_EMAIL_ADDRESS', `Username: invalid email address: ${name}`, {
      fields: ['Username'],
    });
  }
  values.CommunityNickname = values.CommunityNickname ?? name.split('@')[0]?.slice(0, 40) ?? null;
  if (!before) values.UserType = 'Standard';
};
