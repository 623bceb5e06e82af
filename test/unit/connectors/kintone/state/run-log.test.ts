import { expect, test } from 'vitest';
import { kintoneRunLog } from '../../../../../shared/connectors/kintone/state/run-log.ts';
import type { RunItem } from '../../../../../shared/sync/report.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';

const item = (sourceId: string): RunItem => ({
  side: 'right',
  done: 'created',
  reason: 'NEW',
  sourceId,
  targetId: null,
  title: 'あ'.repeat(200),
  changes: [],
  issues: [],
});

test('many items are spread over records none of which is too long', async () => {
  const { records, stored } = fakeStateRecords();
  const log = kintoneRunLog(records);
  await log.save({
    run: 'r1',
    job: 'customers',
    trigger: 'manual',
    dryRun: false,
    startedAt: '2026-11-22T00:00:00.000Z',
    endedAt: null,
    state: 'running',
    counts: { read: 0, created: 0, updated: 0, skipped: 0, failed: 0, conflicts: 0 },
    writes: 0,
    requests: { kintone: 0, other: 0 },
  });
  await log.append(
    'r1',
    0,
    Array.from({ length: 1_000 }, (_, i) => item(String(i))),
  );
  const bodies = [...stored.values()].map((it) => String(it.fields.body));
  expect(bodies.length).toBeGreaterThan(3);
  expect(Math.max(...bodies.map((it) => it.length))).toBeLessThan(65_535);
});
