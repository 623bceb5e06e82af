import { expect, it } from 'vitest';
import { applyFix, type Fix } from '../../../shared/mapping/fix.ts';
import { mapping, row } from '../../support/fields.ts';

const before = mapping(row('a', 'A', 'both', { role: 'phone' }), row('b', 'B', 'both', { disabled: true }));
const fixed = (fix: Fix) => applyFix(before, fix);

it.each<[Fix, (after: ReturnType<typeof fixed>) => unknown, unknown]>([
  [{ kind: 'setPath', row: 'a-A', side: 'left', path: 'x' }, (it) => it.rows[0]?.left, 'x'],
  [{ kind: 'setDirection', row: 'a-A', direction: 'read' }, (it) => it.rows[0]?.direction, 'read'],
  [
    { kind: 'setSteps', row: 'a-A', way: 'send', steps: [{ id: 'trim' }] },
    (it) => it.rows[0]?.sendSteps,
    [{ id: 'trim' }],
  ],
  [{ kind: 'setRole', row: 'a-A', role: null }, (it) => it.rows[0] && 'role' in it.rows[0], false],
  [{ kind: 'disable', row: 'a-A' }, (it) => it.rows[0]?.disabled, true],
  [{ kind: 'enable', row: 'b-B' }, (it) => it.rows[1]?.disabled, undefined],
  [{ kind: 'remove', row: 'a-A' }, (it) => it.rows.length, 1],
  [{ kind: 'addRow', row: row('c', 'C') }, (it) => it.rows.length, 3],
  [{ kind: 'addRow', row: row('a', 'A') }, (it) => it.rows.length, 2],
  [{ kind: 'setKey', row: 'b-B' }, (it) => it.key.row, 'b-B'],
  [{ kind: 'disable', row: 'gone' }, (it) => it, before],
])('%j', (fix, look, expected) => {
  expect(look(fixed(fix))).toEqual(expected);
});
