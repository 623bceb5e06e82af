import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldCode, newField } from '../../../../shared/connectors/kintone/new-field.ts';

it('gives each type the kintone field that can hold it', () => {
  expect(newField({ code: 'tel', label: '電話', type: 'phone' })).toEqual({
    type: 'LINK',
    protocol: 'CALL',
    code: 'tel',
    label: '電話',
  });
  expect(newField({ code: 'k', label: '鍵', type: 'text', unique: true, required: true })).toMatchObject({
    unique: true,
    required: true,
  });
  expect(newField({ code: 'c', label: '救急', type: 'choice', choices: ['○', '×'] })).toMatchObject({
    options: { '○': { label: '○', index: '0' }, '×': { label: '×', index: '1' } },
  });
  expect(newField({ code: 'u', label: '担当', type: 'users' })).toBeNull();
});

it('makes field codes that kintone accepts out of any heading', () => {
  expect(fieldCode('1階 面積(㎡)', new Set())).toBe('_1階_面積_');
  expect(fieldCode('電話', new Set(['電話']))).toBe('電話_2');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      expect(fieldCode(label, new Set())).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,127}$/u);
    }),
  );
});
