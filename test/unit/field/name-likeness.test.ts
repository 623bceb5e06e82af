import { expect, it } from 'vitest';
import { readFieldName } from '../../../shared/field/field-name.ts';
import { nameLikeness } from '../../../shared/field/name-likeness.ts';
import { field } from '../../support/fields.ts';

const like = (a: string, b: string) => nameLikeness(readFieldName(field(a)), readFieldName(field(b)));

it.each([
  ['会社名', '会社名', 'same'],
  ['メールアドレス', 'Email', 'meaning'],
  ['契約更新月', '契約更新月数', 'parts'],
  ['電話番号', 'Fax', 'none'],
  ['姓', 'FirstName', 'none'],
] as const)('%s and %s: %s', (a, b, why) => {
  expect(like(a, b).why).toBe(why);
});

it('is the same whichever comes first', () => {
  expect(like('部署', 'Department')).toEqual(like('Department', '部署'));
});
