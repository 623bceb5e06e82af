import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import type { Direction, MappingRow } from '../../../shared/mapping/mapping.ts';
import type { RecordFields } from '../../../shared/record/record.ts';
import { applyRows, people } from '../../support/apply-rows.ts';
import { choicesOf, field, left, mapping, right, row } from '../../support/fields.ts';
import '../../support/steady-chance.ts';

it('says for each value which row made it', () => {
  const applied = applyRows(
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
    expect('LastName' in applyRows('send', { 姓: '山田' }, rows, people).fields).toBe(sends);
    expect('姓' in applyRows('receive', { LastName: '佐藤' }, rows, people).fields).toBe(receives);
  });

  it('a row that is switched off does nothing, and nor does a row that is gone', () => {
    expect(
      applyRows('send', { 姓: '山田' }, [row('姓', 'LastName', 'both', { disabled: true })], people).fields,
    ).toEqual({});
    expect(applyRows('send', { 姓: '山田' }, [], people).fields).toEqual({});
  });

  it('a row that writes tags does nothing until a person agreed', () => {
    const tags = (more: Partial<MappingRow>) => [row('姓', 'LastName', 'send', { role: 'tag', ...more })];
    expect(applyRows('send', { 姓: 'A' }, tags({}), people).fields).toEqual({});
    const consent = { by: 'admin', at: '2026-11-22T00:00:00.000Z' };
    expect(applyRows('send', { 姓: 'A' }, tags({ consent }), people).fields).toEqual({ LastName: 'A' });
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
    expect(
      applyRows('receive', { HasOptedOutOfEmail: true }, rows, people, { 配信: '配信中' }).fields,
    ).toEqual({
      配信: '停止中',
    });
    const back = applyRows('receive', { HasOptedOutOfEmail: false }, rows, people, { 配信: '停止中' });
    expect(back.fields).toEqual({});
    expect(back.issues).toMatchObject([{ code: 'LATCHED', severity: 'note', path: ['配信'] }]);
  });

  it('[FER-10] goes out both ways from kintone', () => {
    expect(applyRows('send', { 配信: '停止中' }, rows, people).fields).toEqual({ HasOptedOutOfEmail: true });
    expect(applyRows('send', { 配信: '配信中' }, rows, people).fields).toEqual({ HasOptedOutOfEmail: false });
  });
});

it('[FER-31] what stands at the referenced record is shown', () => {
  const applied = applyRows(
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
      applyRows('send', { 業種: '小売' }, [row('業種', 'Account.Industry', direction)], people).fields,
    ).toEqual({});
  }
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
    expect(applyRows('send', { チャネル: 'メール', 件名: '見積' }, rows, schemas).fields).toEqual({
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
    expect(applyRows('receive', { Name: '山田 太郎' }, rows, schemas).fields).toEqual({
      姓: '山田',
      名: '太郎',
    });
  });

  it('[CAL-16] a fixed value fills a target without a source', () => {
    const rows = [
      row('', 'LastName', 'send', { sendSteps: [{ id: 'constant', options: { value: '不明' } }] }),
    ];
    expect(applyRows('send', {}, rows, people).fields).toEqual({ LastName: '不明' });
  });
});

it('[REL-25][REL-28] a long HTML body becomes fifty lines and a note', () => {
  const schemas = { left: left(field('内容', 'html')), right: right(field('Description', 'multiline')) };
  const rows = [
    row('内容', 'Description', 'send', { sendSteps: [{ id: 'htmlToText' }, { id: 'truncateLines' }] }),
  ];
  const html = Array.from({ length: 60 }, (_, at) => `<p>${at}</p>`).join('');
  const applied = applyRows('send', { 内容: html }, rows, schemas);
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
