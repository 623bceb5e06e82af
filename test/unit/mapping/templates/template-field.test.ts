import { expect, it } from 'vitest';
import {
  appField,
  keyField,
  options,
  otherField,
} from '../../../../shared/mapping/templates/template-field.ts';

it('makes fields as the two systems describe them', () => {
  expect(appField('電話番号', 'phone')).toMatchObject({
    code: '電話番号',
    native: 'LINK',
    linkKind: 'phone',
  });
  expect(keyField('顧客ID')).toMatchObject({ unique: true, upsertKey: true, native: 'SINGLE_LINE_TEXT' });
  expect(otherField('Email', 'メール', 'email', { maxLength: 80 })).toMatchObject({
    code: 'Email',
    label: 'メール',
    maxLength: 80,
  });
  expect(options('a').choices).toEqual([{ value: 'a', label: 'a' }]);
});
