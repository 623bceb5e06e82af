import { expect, it } from 'vitest';
import { checkTargets, constantRow } from '../../../shared/mapping/check-targets.rules.ts';
import { findField } from '../../../shared/mapping/find-field.ts';
import { field, left, right, row } from '../../support/fields.ts';

const here = left(field('姓'), field('名'));
const check = (rows: readonly ReturnType<typeof row>[], more: object, native = 'text') => {
  const there = right(field('LastName', 'text', { required: true, native, ...more }));
  const placed = rows.map((it, at) => ({
    row: it,
    at,
    left: it.left ? findField(here, it.left) : undefined,
    right: findField(there, it.right),
  }));
  return checkTargets(placed, { left: here, right: there }, ['send']).map((it) => it.code);
};

it('[HOT-53] two sources into one target are blocked', () => {
  expect(check([row('姓', 'LastName'), row('名', 'LastName')], {})).toEqual(['TARGET_TWICE']);
  expect(check([row('姓', 'LastName'), row('名', 'LastName', 'receive')], {})).toEqual([]);
});

it.each([
  ['[CAL-16] required and unmapped', {}, ['REQUIRED_UNMAPPED']],
  ['with a default of its own', { hasDefault: true }, []],
  ['that nobody can write', { creatable: false }, []],
])('a field %s', (_what, more, codes) => {
  expect(check([], more)).toEqual(codes);
});

it('kintone does not ask for a required radio button', () => {
  expect(check([], {}, 'RADIO_BUTTON')).toEqual([]);
});

it('[CAL-16] a fixed value fills it', () => {
  expect(check([constantRow('LastName', 'send')], {})).toEqual([]);
});
