import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../shared/issue/issue.ts';
import { carryValue } from '../../../shared/mapping/carry-value.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import type { FieldValue } from '../../../shared/record/record.ts';
import { applyRows, people } from '../../support/apply-rows.ts';
import { choicesOf, field, left, mapping, right, row } from '../../support/fields.ts';

const carry = (value: string | null, more: object = {}) => {
  const it = mapping(row('数', 'Amount', 'send', more));
  const compiled = compileMapping(
    it,
    left(field('数')),
    right(field('Amount', 'decimal', { scale: 1, label: '金額' })),
  );
  const issues: Issue[] = [];
  const [first] = compiled.send.rows;
  if (!first) throw new Error('the row did not compile');
  return { value: carryValue(first, it, { 数: value }, value, undefined, issues), issues };
};

it('takes a value through its steps and the target’s limits', () => {
  expect(carry('１,２００')).toEqual({ value: '1200', issues: [] });
});

it('says when digits were rounded away', () => {
  expect(carry('1.25')).toMatchObject({
    value: '1.3',
    issues: [{ code: 'LOSSY', severity: 'note', path: ['Amount'], values: { field: '金額' } }],
  });
});

it('undefined means: write nothing there', () => {
  expect(carry('many').value).toBeUndefined();
  expect(carry(null, { whenEmpty: 'leave' }).value).toBeUndefined();
  expect(carry(null).value).toBeNull();
});

describe('policies', () => {
  const rows = (more: Partial<MappingRow>) => [
    row('姓', 'LastName'),
    row('誕生日', 'Birthdate', 'both', more),
  ];
  const texts = { left: left(field('姓'), field('誕生日', 'text')), right: people.right };

  it('[FER-20] a value that cannot be carried drops its field and the others still go', () => {
    const applied = applyRows('send', { 姓: '山田', 誕生日: '05/01' }, rows({}), texts);
    expect(applied.fields).toEqual({ LastName: '山田' });
    expect(applied.issues).toEqual([
      {
        code: 'DATE_FORMAT',
        severity: 'warning',
        path: ['Birthdate'],
        values: { field: 'Birthdate', row: '誕生日-Birthdate', value: '05/01' },
      },
    ]);
  });

  it('or keeps the whole record back', () => {
    const applied = applyRows('send', { 姓: '山田', 誕生日: '05/01' }, rows({ onError: 'failRow' }), texts);
    expect(applied.issues[0]?.severity).toBe('error');
  });

  it('an empty value empties the target or leaves it', () => {
    expect(applyRows('send', { 姓: '' }, rows({}), texts).fields).toEqual({
      LastName: null,
      Birthdate: null,
    });
    expect(
      applyRows('send', {}, [row('姓', 'LastName', 'both', { whenEmpty: 'leave' })], people).fields,
    ).toEqual({});
    expect(applyRows('send', {}, [row('配信', 'HasOptedOutOfEmail')], people).fields).toEqual({
      HasOptedOutOfEmail: false,
    });
  });

  it('[FER-40] a required target is never emptied; the issue names it', () => {
    const needed = {
      left: people.left,
      right: right(field('LastName', 'text', { required: true, label: '姓（必須）' })),
    };
    const applied = applyRows(
      'send',
      { 姓: null },
      [row('姓', 'LastName', 'both', { onError: 'failRow' })],
      needed,
    );
    expect(applied).toMatchObject({
      fields: {},
      issues: [{ code: 'REQUIRED_EMPTY', severity: 'error', values: { field: '姓（必須）' } }],
    });
  });
});

describe('the target’s own limits', () => {
  it.each<[string, Parameters<typeof field>[1], object, FieldValue, string]>([
    ['too long', 'text', { maxLength: 3 }, 'abcd', 'TOO_LONG'],
    ['too short', 'text', { minLength: 3 }, 'ab', 'TOO_SHORT'],
    ['[HOT-19] too large', 'decimal', { maxValue: '10' }, '10.5', 'NUMBER_RANGE'],
    ['[HOT-19] too small', 'decimal', { minValue: '-1' }, '-2', 'NUMBER_RANGE'],
    ['[HOT-19] no number', 'decimal', {}, '12個', 'NUMBER_FORMAT'],
    ['[HOT-20] no such option', 'choice', choicesOf('a'), 'b', 'CHOICE_UNKNOWN'],
    ['[HOT-25] no link', 'url', {}, '会社のサイト', 'URL_FORMAT'],
    ['no address', 'email', {}, 'taro', 'EMAIL_FORMAT'],
    ['no digits', 'phone', {}, 'なし', 'PHONE_FORMAT'],
    ['[HOT-29] an unknown user', 'users', {}, 'nobody@example.com', 'USER_UNKNOWN'],
  ])('%s', (_what, type, more, value, code) => {
    const schemas = { left: left(field('a')), right: right(field('b', type, more)) };
    const applied = applyRows('send', { a: value }, [row('a', 'b')], schemas);
    expect(applied.fields).toEqual({});
    expect(applied.issues.map((it) => it.code)).toEqual([code]);
  });
});

describe('every kind of field that goes', () => {
  it.each<[string, Parameters<typeof field>[1], FieldValue, Parameters<typeof field>[1], FieldValue]>([
    ['[HOT-16] single-line text', 'text', 'あ', 'text', 'あ'],
    ['[HOT-17] multi-line text with its line breaks', 'multiline', '1\n2', 'multiline', '1\n2'],
    ['[HOT-18] text into rich text', 'text', '<b>', 'html', '&lt;b&gt;'],
    ['[HOT-18] rich text without scripts', 'html', '<b>a</b><script>x</script>', 'html', '<b>a</b>'],
    ['[HOT-19] numbers', 'text', '１,２００', 'decimal', '1200'],
    ['[HOT-22] dates', 'text', '2024/05/01', 'date', '2024-05-01'],
    ['[HOT-23] times', 'text', '9:05', 'time', '09:05'],
    ['[HOT-24] date-times', 'text', '2024-05-01 09:00', 'datetime', '2024-05-01T00:00:00.000Z'],
    ['[FER-16] several options into semicolons', 'choices', ['a', 'b'], 'text', 'a;b'],
    ['[FER-16] semicolons into several options', 'text', 'a;b', 'choices', ['a', 'b']],
    ['[FER-17] yes into text', 'boolean', true, 'text', 'true'],
    ['[FER-18] text into yes', 'text', 'TRUE', 'boolean', true],
    ['[HOT-26] the key of a lookup', 'text', 'A-1', 'reference', 'A-1'],
    ['users into text', 'users', [{ code: 'sato', name: '佐藤' }], 'text', '佐藤'],
    ['a system number into text', 'id', '42', 'text', '42'],
  ])('%s', (_what, from, value, to, expected) => {
    const schemas = { left: left(field('a', from)), right: right(field('b', to)) };
    expect(applyRows('send', { a: value }, [row('a', 'b')], schemas)).toMatchObject({
      fields: { b: expected },
      issues: [],
    });
  });

  it('kintone keeps whole minutes, so that is what is compared', () => {
    const schemas = {
      left: left(field('a', 'datetime', { native: 'DATETIME' })),
      right: right(field('b', 'datetime')),
    };
    expect(applyRows('receive', { b: '2024-05-01T00:00:59.999Z' }, [row('a', 'b')], schemas).fields).toEqual({
      a: '2024-05-01T00:00:00.000Z',
    });
  });
});
