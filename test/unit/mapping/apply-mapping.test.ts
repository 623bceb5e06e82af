import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../shared/field/schema.ts';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import type { Direction, MappingRow } from '../../../shared/mapping/mapping.ts';
import type { FieldValue, RecordFields } from '../../../shared/record/record.ts';
import { choicesOf, field, left, mapping, right, row } from '../../support/fields.ts';
import '../../support/steady-chance.ts';

const apply = (
  way: 'send' | 'receive',
  record: RecordFields,
  rows: readonly MappingRow[],
  schemas: { left: Schema; right: Schema },
  current?: RecordFields,
) => applyMapping(compileMapping(mapping(...rows), schemas.left, schemas.right), way, record, current);

const people = {
  left: left(
    field('姓'),
    field('配信', 'choice', choicesOf('配信中', '停止中')),
    field('誕生日', 'date'),
    field('業種'),
  ),
  right: right(
    field('LastName', 'text', { maxLength: 10 }),
    field('HasOptedOutOfEmail', 'boolean'),
    field('Birthdate', 'date'),
    field('AccountId', 'reference', { reference: { to: ['Account'], relationship: 'Account' } }),
  ),
};

it('says for each value which row made it', () => {
  const applied = apply(
    'send',
    { 姓: '山田', 誕生日: '2000-01-02' },
    [row('姓', 'LastName'), row('誕生日', 'Birthdate')],
    people,
  );
  expect(applied).toEqual({
    fields: { LastName: '山田', Birthdate: '2000-01-02' },
    issues: [],
    rules: { LastName: '姓-LastName', Birthdate: '誕生日-Birthdate' },
  });
});

describe('per-field direction', () => {
  it.each<[Direction, boolean, boolean]>([
    ['both', true, true],
    ['send', true, false],
    ['receive', false, true],
    ['latch', true, true],
    ['read', false, true],
  ])('%s: sends %s, receives %s', (direction, sends, receives) => {
    const rows = [row('姓', 'LastName', direction)];
    expect('LastName' in apply('send', { 姓: '山田' }, rows, people).fields).toBe(sends);
    expect('姓' in apply('receive', { LastName: '佐藤' }, rows, people).fields).toBe(receives);
  });

  it('a row that is switched off does nothing, and nor does a row that is gone', () => {
    expect(
      apply('send', { 姓: '山田' }, [row('姓', 'LastName', 'both', { disabled: true })], people).fields,
    ).toEqual({});
    expect(apply('send', { 姓: '山田' }, [], people).fields).toEqual({});
  });

  it('[SAT-05] a row that writes tags does nothing until a person agreed', () => {
    const tags = (more: Partial<MappingRow>) => [row('姓', 'LastName', 'send', { role: 'tag', ...more })];
    expect(apply('send', { 姓: 'A' }, tags({}), people).fields).toEqual({});
    const consent = { by: 'admin', at: '2026-11-22T00:00:00.000Z' };
    expect(apply('send', { 姓: 'A' }, tags({ consent }), people).fields).toEqual({ LastName: 'A' });
  });
});

describe('an opt-out', () => {
  const rows = [
    row('配信', 'HasOptedOutOfEmail', 'latch', {
      sendSteps: [{ id: 'boolean', options: { on: ['停止中'], off: ['配信中'] } }],
      receiveSteps: [{ id: 'booleanText', options: { on: '停止中', off: '配信中' } }],
    }),
  ];

  it('[FER-09] comes in, and is not taken back when Salesforce takes it back', () => {
    expect(apply('receive', { HasOptedOutOfEmail: true }, rows, people, { 配信: '配信中' }).fields).toEqual({
      配信: '停止中',
    });
    const back = apply('receive', { HasOptedOutOfEmail: false }, rows, people, { 配信: '停止中' });
    expect(back.fields).toEqual({});
    expect(back.issues).toMatchObject([{ code: 'LATCHED', severity: 'note', path: ['配信'] }]);
  });

  it('[FER-10] goes out both ways from kintone', () => {
    expect(apply('send', { 配信: '停止中' }, rows, people).fields).toEqual({ HasOptedOutOfEmail: true });
    expect(apply('send', { 配信: '配信中' }, rows, people).fields).toEqual({ HasOptedOutOfEmail: false });
  });
});

it('[FER-31] what stands at the referenced record is shown', () => {
  const applied = apply(
    'receive',
    { 'Account.Industry': '製造' },
    [row('業種', 'Account.Industry', 'read')],
    people,
  );
  expect(applied.fields).toEqual({ 業種: '製造' });
});

it('[FER-32] and is never written back, whatever the row says', () => {
  for (const direction of ['read', 'both', 'send'] as const) {
    expect(
      apply('send', { 業種: '小売' }, [row('業種', 'Account.Industry', direction)], people).fields,
    ).toEqual({});
  }
});

describe('policies', () => {
  const rows = (more: Partial<MappingRow>) => [
    row('姓', 'LastName'),
    row('誕生日', 'Birthdate', 'both', more),
  ];
  const texts = { left: left(field('姓'), field('誕生日', 'text')), right: people.right };

  it('[FER-20] a value that cannot be carried drops its field and the others still go', () => {
    const applied = apply('send', { 姓: '山田', 誕生日: '05/01' }, rows({}), texts);
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
    const applied = apply('send', { 姓: '山田', 誕生日: '05/01' }, rows({ onError: 'failRow' }), texts);
    expect(applied.issues[0]?.severity).toBe('error');
  });

  it('an empty value empties the target or leaves it', () => {
    expect(apply('send', { 姓: '' }, rows({}), texts).fields).toEqual({ LastName: null, Birthdate: null });
    expect(apply('send', {}, [row('姓', 'LastName', 'both', { whenEmpty: 'leave' })], people).fields).toEqual(
      {},
    );
    expect(apply('send', {}, [row('配信', 'HasOptedOutOfEmail')], people).fields).toEqual({
      HasOptedOutOfEmail: false,
    });
  });

  it('[FER-40] a required target is never emptied; the issue names it', () => {
    const needed = {
      left: people.left,
      right: right(field('LastName', 'text', { required: true, label: '姓（必須）' })),
    };
    const applied = apply(
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
    const applied = apply('send', { a: value }, [row('a', 'b')], schemas);
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
    expect(apply('send', { a: value }, [row('a', 'b')], schemas)).toMatchObject({
      fields: { b: expected },
      issues: [],
    });
  });

  it('kintone keeps whole minutes, so that is what is compared', () => {
    const schemas = {
      left: left(field('a', 'datetime', { native: 'DATETIME' })),
      right: right(field('b', 'datetime')),
    };
    expect(apply('receive', { b: '2024-05-01T00:00:59.999Z' }, [row('a', 'b')], schemas).fields).toEqual({
      a: '2024-05-01T00:00:00.000Z',
    });
  });
});

describe('several fields and one', () => {
  it('[HOT-53][REL-14] several become one only by a template', () => {
    const schemas = {
      left: left(field('チャネル'), field('件名')),
      right: right(field('Subject', 'text', { maxLength: 255 })),
    };
    const rows = [
      row('件名', 'Subject', 'send', {
        sendSteps: [{ id: 'compose', options: { template: '【{チャネル}】{件名}' } }],
      }),
    ];
    expect(apply('send', { チャネル: 'メール', 件名: '見積' }, rows, schemas).fields).toEqual({
      Subject: '【メール】見積',
    });
    expect(compileMapping(mapping(...rows), schemas.left, schemas.right).reads.left).toEqual([
      '件名',
      'チャネル',
    ]);
  });

  it('one becomes several by parts', () => {
    const schemas = { left: left(field('姓'), field('名')), right: right(field('Name')) };
    const part = (name: string) => ({ receiveSteps: [{ id: 'splitName', options: { part: name } }] });
    const rows = [row('姓', 'Name', 'receive', part('family')), row('名', 'Name', 'receive', part('given'))];
    expect(apply('receive', { Name: '山田 太郎' }, rows, schemas).fields).toEqual({ 姓: '山田', 名: '太郎' });
  });

  it('[CAL-16] a fixed value fills a target without a source', () => {
    const rows = [
      row('', 'LastName', 'send', { sendSteps: [{ id: 'constant', options: { value: '不明' } }] }),
    ];
    expect(apply('send', {}, rows, people).fields).toEqual({ LastName: '不明' });
  });
});

it('[REL-25][REL-28] a long HTML body becomes fifty lines and a note', () => {
  const schemas = { left: left(field('内容', 'html')), right: right(field('Description', 'multiline')) };
  const rows = [
    row('内容', 'Description', 'send', { sendSteps: [{ id: 'htmlToText' }, { id: 'truncateLines' }] }),
  ];
  const html = Array.from({ length: 60 }, (_, at) => `<p>${at}</p>`).join('');
  const applied = apply('send', { 内容: html }, rows, schemas);
  expect(String(applied.fields.Description).split('\n')).toHaveLength(50);
  expect(applied.issues).toMatchObject([{ code: 'TRUNCATED', severity: 'note' }]);
});

it('never throws, whatever the record holds', () => {
  const schemas = {
    left: left(field('a'), field('b', 'choices'), field('c', 'boolean'), field('d', 'datetime')),
    right: right(
      field('A', 'decimal'),
      field('B', 'choices', choicesOf('x')),
      field('C', 'date'),
      field('D', 'users'),
    ),
  };
  const compiled = compileMapping(
    mapping(row('a', 'A'), row('b', 'B'), row('c', 'C'), row('d', 'D'), row('a', 'D')),
    schemas.left,
    schemas.right,
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.array(fc.record({ code: fc.string() })),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'A', 'B', 'C', 'D'), value), (record) => {
      for (const way of ['send', 'receive'] as const) {
        const first = applyMapping(compiled, way, record as RecordFields);
        expect(applyMapping(compiled, way, record as RecordFields)).toEqual(first);
      }
    }),
  );
});

it('two-way values settle: what was received and sent back is what was received', () => {
  const schemas = {
    left: left(field('電話'), field('日'), field('数', 'decimal'), field('選', 'choices')),
    right: right(
      field('Phone', 'phone'),
      field('Day', 'date'),
      field('Amount', 'decimal'),
      field('Picks', 'choices'),
    ),
  };
  const compiled = compileMapping(
    mapping(row('電話', 'Phone'), row('日', 'Day'), row('数', 'Amount'), row('選', 'Picks')),
    schemas.left,
    schemas.right,
  );
  const record = fc.record({
    Phone: fc.constantFrom('03-1234-5678', '+81 3 1234 5678', null),
    Day: fc.constantFrom('2024-05-01', null),
    Amount: fc.constantFrom('1200', '-0.5', null),
    Picks: fc.constantFrom(['a', 'b'], null),
  });
  fc.assert(
    fc.property(record, (there) => {
      const here = applyMapping(compiled, 'receive', there).fields;
      expect(applyMapping(compiled, 'send', here).fields).toEqual(there);
    }),
  );
});
