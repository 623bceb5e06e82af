import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { CeilingKeeper } from '../../../../shared/sync/limits/ceiling-keeper.ts';
import type { PlannedRow } from '../../../../shared/sync/plan/planned-row.ts';
import { record } from '../../../support/sync-records.ts';

const adding = (id: string): PlannedRow => ({
  source: record(id, {}),
  side: 'left',
  partnerId: null,
  reason: 'NEW',
  writes: [{ side: 'right', changes: [], operation: { kind: 'create', ref: id, fields: {} } }],
  conflicts: [],
  issues: [],
  link: null,
});
const heldOf = (rows: Result<readonly PlannedRow[]>): readonly string[] =>
  rows.ok ? rows.value.filter((it) => it.fault).map((it) => it.source.id) : [];

test('a page that is planned again takes its places once', async () => {
  const keeper = new CeilingKeeper({ customers: 2, stop: true, count: async () => ok(0) });
  const page = [adding('1'), adding('2'), adding('3')];
  expect(heldOf(await keeper.admit(page))).toEqual(['3']);
  expect(heldOf(await keeper.admit(page))).toEqual(['3']);
});

test('a question that was not answered is asked again', async () => {
  let asked = 0;
  const count = async () => {
    asked += 1;
    return asked === 1 ? fail(fault('NETWORK_TIMEOUT', 'network')) : ok(5);
  };
  const keeper = new CeilingKeeper({ customers: 5, stop: true, count });
  expect(await keeper.admit([adding('1')])).toMatchObject({ ok: false });
  expect(heldOf(await keeper.admit([adding('1')]))).toEqual(['1']);
});

test('where nobody can say how many there are, nobody is held back', async () => {
  const keeper = new CeilingKeeper({ customers: 1, stop: true, count: async () => ok(null) });
  expect(heldOf(await keeper.admit([adding('1'), adding('2')]))).toEqual([]);
  expect(await keeper.tell()).toEqual(ok(null));
});
