import { expect, test } from 'vitest';
import type { Job } from '../../../../shared/config/config.ts';
import type { Matched } from '../../../../shared/sync/match/match-page.ts';
import { planOneWay } from '../../../../shared/sync/plan/plan-one-way.ts';
import { contactObject, customerApp, customerJob } from '../../../support/customer-job.ts';
import { customerTranslator, record, runContext } from '../../../support/sync-records.ts';

const context = (kind: Job['kind'], upsertKey = false) => {
  const job = customerJob({ kind });
  const fields = contactObject.fields.map((it) =>
    it.code === 'Email' ? { ...it, unique: true, upsertKey } : it,
  );
  const translator = customerTranslator(job, customerApp, { ...contactObject, fields });
  return { ...runContext(), job, translator };
};
const source = record('1', { 氏名: '見本', メール: 'a@example.com', 電話: '03-0000-0001', 会社: null });
const matched = (more: Partial<Matched> = {}): Matched => ({
  source,
  link: null,
  partners: [],
  problem: null,
  ...more,
});
const partner = record('9', { LastName: '見本', Email: 'a@example.com', Phone: null, Department: null });

test('[HOT-32] where the key allows it a new record is upserted natively, the key not repeated', () => {
  const [write] = planOneWay(context('upsert', true), 'left', matched()).writes;
  expect(write?.operation).toMatchObject({
    kind: 'upsert',
    key: { field: 'Email', value: 'a@example.com' },
    fields: { LastName: '見本', Phone: '03-0000-0001' },
  });
  expect(write?.operation.fields).not.toHaveProperty('Email');
});

test('elsewhere it is created, without the empty fields', () => {
  const [write] = planOneWay(context('upsert'), 'left', matched()).writes;
  expect(write?.operation.kind).toBe('create');
  expect(Object.keys(write?.operation.fields ?? {}).sort()).toEqual(['Email', 'LastName', 'Phone']);
});

test('what is there is brought up to date by its id, only where it differs', () => {
  const row = planOneWay(context('upsert'), 'left', matched({ partners: [partner] }));
  expect(row).toMatchObject({ reason: 'CHANGED', partnerId: '9' });
  expect(row.writes.map((it) => it.operation)).toMatchObject([
    { kind: 'update', id: '9', fields: { Phone: '03-0000-0001' } },
  ]);
});

test('what is the same already is skipped', () => {
  const same = { ...partner, fields: { ...partner.fields, Phone: '03-0000-0001' } };
  expect(planOneWay(context('upsert'), 'left', matched({ partners: [same] }))).toMatchObject({
    reason: 'UNCHANGED',
    writes: [],
  });
});

test('[FER-03] a job that only inserts never updates', () => {
  for (const kind of ['insertOnly', 'append'] as const) {
    expect(planOneWay(context(kind), 'left', matched({ partners: [partner] }))).toMatchObject({
      reason: 'EXISTS',
      writes: [],
    });
  }
});
