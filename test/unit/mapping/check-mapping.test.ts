import { describe, expect, it } from 'vitest';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import { applyFix } from '../../../shared/mapping/fix.ts';
import { field, left, mapping, readOnly, right, row } from '../../support/fields.ts';

const here = left(field('メール', 'email', { unique: true }), field('姓'), field('点', 'decimal'));
const there = right(
  field('Email', 'email'),
  field('LastName', 'text', { required: true, label: '姓' }),
  field('Score', 'decimal', readOnly),
  field('AccountId', 'reference', { reference: { to: ['Account'], relationship: 'Account' } }),
);
const good = mapping(row('メール', 'Email'), row('姓', 'LastName'));
const codes = (it: ReturnType<typeof mapping>, options = {}) =>
  checkMapping(it, here, there, options).map((issue) => issue.code);

it('nothing is said about a mapping that is right', () => {
  expect(checkMapping(good, here, there)).toEqual([]);
});

describe('every fix settles its issue', () => {
  it.each([
    ['[FER-27] a name that is not in the describe', row('姓', 'LastNam'), 'FIELD_MISSING'],
    [
      '[FER-32] a referenced field is never written',
      row('姓', 'Account.Industry', 'both'),
      'DIRECTION_IMPOSSIBLE',
    ],
    ['[SAT-29] a score is never written', row('点', 'Score', 'both'), 'DIRECTION_IMPOSSIBLE'],
    ['[SAT-29] nor only written', row('点', 'Score', 'send'), 'FIELD_READ_ONLY'],
    [
      'a chain that ends in the wrong type',
      row('点', 'Email', 'receive', { receiveSteps: [{ id: 'date' }] }),
      'TYPE_MISMATCH',
    ],
    [
      'a step nobody knows',
      row('姓', 'Email', 'send', { sendSteps: [{ id: 'magic' }] }),
      'TRANSFORM_UNKNOWN',
    ],
    ['[HOT-53] two rows into one target', row('姓', 'Email', 'send'), 'TARGET_TWICE'],
    ['tags nobody agreed to', row('姓', 'AccountId', 'send', { role: 'tag' }), 'TAG_CONSENT'],
  ] as const)('%s', (_what, extra, code) => {
    const wrong = { ...good, rows: [...good.rows, extra] };
    const found = checkMapping(wrong, here, there).find((it) => it.code === code);
    const [fix] = found?.fixes ?? [];
    if (!found || !fix) throw new Error(`${code} was not found, or has no fix`);
    expect(found.path.slice(0, 2)).toEqual(['rows', '2']);
    expect(codes(applyFix(wrong, fix))).not.toContain(code);
  });
});

it('[FER-55] a key that is not mapped is an error, and the likely key is offered', () => {
  const [found] = checkMapping({ ...good, key: { row: 'gone', fallbacks: [] } }, here, there);
  expect(found).toMatchObject({
    code: 'KEY_UNMAPPED',
    severity: 'error',
    fixes: [{ kind: 'setKey', row: 'メール-Email' }],
  });
});

it('[CAL-16][FER-40] a required field nobody fills is an error; a fixed value settles it', () => {
  const wrong = mapping(row('メール', 'Email'));
  const [found] = checkMapping(wrong, here, there);
  expect(found).toMatchObject({
    code: 'REQUIRED_UNMAPPED',
    severity: 'error',
    path: ['right', 'LastName'],
    values: { field: '姓' },
  });
  const [fix] = found?.fixes ?? [];
  if (!fix) throw new Error('no fix');
  expect(codes(applyFix(wrong, fix))).toEqual([]);
  expect(codes(wrong, { creates: ['receive'] })).toEqual([]);
});

it('a mapping that breaks its own frame is told', () => {
  expect(codes({ ...good, timeZone: 'Mars/Olympus' })).toEqual(['TIME_ZONE']);
  expect(
    codes({ ...good, rows: [...good.rows, { ...row('姓', 'AccountId', 'send'), id: 'メール-Email' }] }),
  ).toContain('ROW_ID_TWICE');
});

it('rows that are switched off are not looked at', () => {
  expect(codes({ ...good, rows: [...good.rows, row('無い', 'Nope', 'both', { disabled: true })] })).toEqual(
    [],
  );
});
