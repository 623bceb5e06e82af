import { describe, expect, it } from 'vitest';
import { schemaDrift } from '../../../shared/field/drift.ts';
import type { Field } from '../../../shared/field/schema.ts';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../shared/mapping/compile-mapping.ts';
import { driftIssues } from '../../../shared/mapping/drift-issues.ts';
import { applyFix } from '../../../shared/mapping/fix.ts';
import { choicesOf, field, left, mapping, readOnly, right, row } from '../../support/fields.ts';

const key = field('メール', 'email', { unique: true });
const tel = field('電話');
const saved = left(key, tel);
const agreed = mapping(row('メール', 'Email'), row('電話', 'Phone'));
const told = (...now: readonly Field[]) => driftIssues(agreed, schemaDrift(saved, left(...now)), 'left');

it('[HOT-45] a renamed field is told, and one fix makes the row run again', () => {
  const renamed = left(key, field('電話番号', 'text', { label: '電話' }));
  const [found] = driftIssues(agreed, schemaDrift(saved, renamed), 'left');
  expect(found).toMatchObject({
    code: 'FIELD_RENAMED',
    path: ['rows', '1', 'left'],
    values: { value: '電話番号' },
  });
  const [fix] = found?.fixes ?? [];
  if (!fix) throw new Error('no fix');
  const there = right(field('Email', 'email'), field('Phone', 'phone'));
  const sent = (mended: typeof agreed) =>
    applyMapping(compileMapping(mended, renamed, there), 'send', {
      メール: 'a@example.com',
      電話番号: '03-1234-5678',
    }).fields;
  // Only the row it touches stands still meanwhile.
  expect(sent(agreed)).toEqual({ Email: 'a@example.com' });
  expect(sent(applyFix(agreed, fix))).toEqual({ Email: 'a@example.com', Phone: '03-1234-5678' });
});

describe('[FER-44][FER-45][FER-47] access to a field', () => {
  const there = (phone: Partial<Field>) => right(field('Email', 'email'), field('Phone', 'phone', phone));
  const sent = (phone: Partial<Field>) =>
    applyMapping(compileMapping(agreed, saved, there(phone)), 'send', {
      メール: 'a@example.com',
      電話: '03-1234-5678',
    }).fields;

  it('lost: the row stands still and the others run', () => {
    const hidden = { readable: false, ...readOnly };
    expect(driftIssues(agreed, schemaDrift(there({}), there(hidden)), 'right')).toMatchObject([
      { code: 'FIELD_NO_ACCESS', severity: 'warning', fixes: [{ kind: 'disable' }] },
    ]);
    expect(sent(hidden)).toEqual({ Email: 'a@example.com' });
  });

  it('given back: the row runs again by itself', () => {
    expect(sent({})).toEqual({ Email: 'a@example.com', Phone: '03-1234-5678' });
  });
});

it('a key that may repeat now is told; any other field’s uniqueness is nobody’s business', () => {
  expect(told(field('メール', 'email'), tel)).toMatchObject([{ code: 'KEY_NOT_UNIQUE' }]);
  expect(driftIssues(agreed, [{ kind: 'uniqueLost', code: '電話', label: '電話' }], 'left')).toEqual([]);
});

it.each<[string, readonly Field[], string]>([
  ['a field that is gone', [key], 'FIELD_MISSING'],
  ['a field of another type', [key, field('電話', 'decimal')], 'TYPE_MISMATCH'],
  ['a field that can only be read now', [key, field('電話', 'text', readOnly)], 'FIELD_READ_ONLY'],
  [
    'a new required field',
    [key, tel, field('区分', 'choice', { required: true, ...choicesOf('a') })],
    'FIELD_NOW_REQUIRED',
  ],
])('%s is told', (_what, now, code) => {
  expect(told(...now).map((it) => it.code)).toEqual([code]);
});

it('what no row uses is not told', () => {
  expect(driftIssues(mapping(row('メール', 'Email')), schemaDrift(saved, left(key)), 'left')).toEqual([]);
  expect(told(key, tel, field('新しい欄'))).toEqual([]);
});
