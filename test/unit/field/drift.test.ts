import { describe, expect, it } from 'vitest';
import { schemaDrift } from '../../../shared/field/drift.ts';
import type { Field } from '../../../shared/field/schema.ts';
import { choicesOf, field, left, readOnly } from '../../support/fields.ts';

const drift = (before: readonly Field[], now: readonly Field[]) => schemaDrift(left(...before), left(...now));

it('nothing changed, nothing told', () => {
  expect(drift([field('a')], [field('a')])).toEqual([]);
});

describe('a change that matters is told by its kind', () => {
  it.each<[string, Partial<Field>, Partial<Field>, object]>([
    ['[FER-45] access to a field was taken', {}, { readable: false }, { kind: 'accessLost' }],
    ['[FER-44][FER-47] and given back', { readable: false }, {}, { kind: 'accessBack' }],
    ['a number became a text', { type: 'decimal' }, {}, { kind: 'typeChanged', detail: 'decimal' }],
    ['duplicates are allowed now', { unique: true }, {}, { kind: 'uniqueLost' }],
    ['it has become required', {}, { required: true }, { kind: 'nowRequired' }],
    ['it may no longer be written', {}, readOnly, { kind: 'readOnlyNow' }],
    ['it holds less', { maxLength: 100 }, { maxLength: 40 }, { kind: 'shorter', detail: '40' }],
    ['an option went', choicesOf('x', 'y'), choicesOf('x'), { kind: 'optionRemoved', detail: 'y' }],
    ['an option came', choicesOf('x'), choicesOf('x', 'y'), { kind: 'optionAdded', detail: 'y' }],
  ])('%s', (_what, before, now, expected) => {
    expect(drift([field('a', 'text', before)], [field('a', 'text', now)])).toEqual([
      { code: 'a', label: 'a', ...expected },
    ]);
  });
});

it('[HOT-45] a renamed code is known by its label, or by its likeness', () => {
  const before = [
    field('tel_no', 'text', { label: '電話番号' }),
    field('company_name', 'text', { label: '会社' }),
  ];
  const now = [
    field('denwa', 'text', { label: '電話番号' }),
    field('company_names', 'text', { label: '法人' }),
  ];
  expect(drift(before, now)).toMatchObject([
    { kind: 'renamed', code: 'tel_no', detail: 'denwa' },
    { kind: 'renamed', code: 'company_name', detail: 'company_names' },
  ]);
});

it('a field that has no heir is missing, and one that came as required is told', () => {
  expect(drift([field('memo')], [field('予算', 'decimal', { required: true })])).toMatchObject([
    { kind: 'missing', code: 'memo' },
    { kind: 'nowRequired', code: '予算' },
  ]);
});
