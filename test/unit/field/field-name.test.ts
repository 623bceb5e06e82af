import { expect, it } from 'vitest';
import { nameParts, plainName, readFieldName } from '../../../shared/field/field-name.ts';
import { field } from '../../support/fields.ts';

it.each([
  ['メール アドレス', 'メールアドレス'],
  ['Ｅ－Ｍａｉｌ', 'email'],
  ['First_Name__c', 'firstname'],
  ['ﾒｰﾙ（会社）', 'メール会社'],
])('%s is plainly %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

it('a name comes apart at capitals, marks and scripts', () => {
  expect(nameParts('MobilePhone_2')).toEqual(['mobile', 'phone', '2']);
  expect(nameParts('顧客ふりがな')).toEqual(['顧客', 'フリガナ']);
});

it('brackets tell two fields of one meaning apart', () => {
  expect(readFieldName(field('電話番号（携帯）')).concepts).toEqual(['mobile']);
  expect(readFieldName(field('電話番号')).concepts).toEqual(['phone']);
});
