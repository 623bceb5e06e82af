import { expect, test } from 'vitest';
import { openSalesforceObject } from '../../../../shared/connectors/salesforce/salesforce-object.ts';
import { writeRecords } from '../../../../shared/connectors/salesforce/write-records.ts';
import type { WriteOperation } from '../../../../shared/ports/record-target.ts';
import { fakeSalesforce } from '../../../support/fake-salesforce.ts';

const rows = (count: number): WriteOperation[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'create',
    ref: `r${i}`,
    fields: { LastName: `見本 ${i}` },
  }));

test('rows travel in two hundreds, each verb by itself, and answers keep the order', async () => {
  const { connection, saved, options } = fakeSalesforce();
  const operations: WriteOperation[] = [
    ...rows(250),
    { kind: 'update', ref: 'u', id: '003X', fields: { LastName: '改名' } },
    { kind: 'upsert', ref: 'k', key: { field: 'Key__c', value: 'C-1' }, fields: {} },
  ];
  const done = await writeRecords(openSalesforceObject(connection, options), operations);
  expect(saved.map((it) => [it.verb, it.records.length])).toEqual([
    ['create', 200],
    ['create', 50],
    ['update', 1],
    ['upsert', 1],
  ]);
  expect(saved.at(-1)?.records).toEqual([{ Key__c: 'C-1' }]);
  expect(done.ok && done.value.map((it) => it.ref)).toEqual(operations.map((it) => it.ref));
});

test('a row that met a lock is sent again by itself', async () => {
  let turn = 0;
  const { connection, saved, options } = fakeSalesforce({
    save: (records) => {
      turn += 1;
      return records.map((_, i) =>
        turn === 1 && i === 1
          ? { success: false, errors: [{ statusCode: 'UNABLE_TO_LOCK_ROW', message: 'locked' }] }
          : { success: true, id: `003${i}`, errors: [] },
      );
    },
  });
  const done = await writeRecords(openSalesforceObject(connection, options), rows(3));
  expect(saved.map((it) => it.records.length)).toEqual([3, 1]);
  expect(done.ok && done.value.map((it) => it.done)).toEqual(['created', 'created', 'created']);
});

test('a lock that does not open is told in the end', async () => {
  const { connection, saved, options } = fakeSalesforce({
    save: (records) =>
      records.map(() => ({
        success: false,
        errors: [{ statusCode: 'UNABLE_TO_LOCK_ROW', message: 'locked' }],
      })),
  });
  const done = await writeRecords(openSalesforceObject(connection, options), rows(1));
  expect(done).toMatchObject({ ok: true, value: [{ done: 'refused', fault: { code: 'REMOTE_LOCKED' } }] });
  expect(saved).toHaveLength(5);
});
