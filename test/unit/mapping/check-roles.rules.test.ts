import { describe, expect, it } from 'vitest';
import { checkRoles, roleAccepts } from '../../../shared/mapping/check-roles.rules.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { field, row } from '../../support/fields.ts';

const table = field('表', 'table');
const place = (type: Parameters<typeof field>[1], inTable = false) => ({
  field: field('f', type),
  dotted: false,
  ...(inTable ? { table } : {}),
});
const check = (more: Partial<MappingRow>, left: ReturnType<typeof place>) =>
  checkRoles({ row: row('f', 'F', 'both', more), at: 0, left, right: null });

it.each(['key', 'phone'] as const)('[CAL-17] the role %s refuses a field inside a table', (role) => {
  expect(roleAccepts(role, place('text'))).toBe(true);
  expect(roleAccepts(role, place('text', true))).toBe(false);
  expect(check({ role }, place('text', true))).toMatchObject([
    { code: 'ROLE_REFUSES_TYPE', values: { role, table: '表' }, fixes: [{ kind: 'setRole', role: null }] },
  ]);
});

it('[CAL-26] recordings go into text, never into a link field', () => {
  expect(roleAccepts('recording', place('text'))).toBe(true);
  expect(roleAccepts('recording', place('multiline'))).toBe(true);
  expect(check({ role: 'recording' }, place('url'))).toMatchObject([
    { code: 'ROLE_REFUSES_TYPE', values: { type: 'url' } },
  ]);
});

describe('tags', () => {
  it('need consent, who and when', () => {
    expect(check({ role: 'tag' }, place('choices'))).toMatchObject([
      { code: 'TAG_CONSENT', severity: 'warning' },
    ]);
    const consent = { by: 'admin', at: '2026-11-22T00:00:00.000Z' };
    expect(check({ role: 'tag', consent }, place('choices'))).toEqual([]);
  });
});

it('a latch needs a field that can be on', () => {
  expect(check({ direction: 'latch' }, place('date'))).toMatchObject([
    { code: 'ROLE_REFUSES_TYPE', fixes: [{ kind: 'setDirection' }] },
  ]);
  expect(check({ direction: 'latch' }, place('choice'))).toEqual([]);
});
