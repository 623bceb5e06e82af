import { expect, it } from 'vitest';
import { conceptsOf } from '../../../shared/field/field-words.ts';

it('[FER-30] the default fields are known in both languages', () => {
  for (const [ja, en] of [
    ['メールアドレス', 'email'],
    ['姓', 'lastname'],
    ['名', 'firstname'],
    ['会社名', 'company'],
    ['電話番号', 'phone'],
    ['役職', 'title'],
  ] as const) {
    expect(conceptsOf(ja)[0], ja).toBe(conceptsOf(en)[0]);
    expect(conceptsOf(ja)).not.toEqual([]);
  }
});

it('an unusual name means nothing', () => {
  expect(conceptsOf('例の欄')).toEqual([]);
});
