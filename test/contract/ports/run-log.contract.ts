import { expect, test } from 'vitest';
import type { RunLog } from '../../../shared/ports/run-log.ts';
import { noCounts, type RunItem, type RunReport } from '../../../shared/sync/report.ts';

const report = (run: string, more: Partial<RunReport> = {}): RunReport => ({
  run,
  job: 'customers',
  trigger: 'schedule',
  dryRun: false,
  startedAt: '2026-11-22T00:05:00.000Z',
  endedAt: null,
  state: 'running',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 3, other: 2 },
  ...more,
});

const item = (sourceId: string, title = '見本'): RunItem => ({
  side: 'right',
  done: 'updated',
  reason: 'CHANGED',
  sourceId,
  targetId: `003${sourceId}`,
  title,
  changes: [{ row: 'phone', field: 'Phone', before: null, after: '03-0000-0001' }],
  issues: [],
  revision: null,
});

/** The promises of `ports/run-log.ts`; `open` gives another door to the same log each time. */
export const runLogContract = (open: () => RunLog): void => {
  test('[HOT-58] a run appears in the list and is brought up to date', async () => {
    const done = report('r1', {
      state: 'done',
      endedAt: '2026-11-22T00:06:00.000Z',
      counts: { ...noCounts, read: 2, skipped: 2 },
    });
    await open().save(report('r1'));
    await open().save(done);
    const runs = await open().list({ limit: 10 });
    expect(runs.ok && runs.value.filter((it) => it.run === 'r1')).toEqual([done]);
  });

  test('the newest come first, of one job and since a time', async () => {
    await open().save(report('r2', { job: 'others', startedAt: '2026-11-20T00:00:00.000Z' }));
    await open().save(report('r3', { job: 'others', startedAt: '2026-11-22T00:00:00.000Z' }));
    const all = await open().list({ job: 'others', limit: 10 });
    expect(all.ok && all.value.map((it) => it.run)).toEqual(['r3', 'r2']);
    const late = await open().list({ job: 'others', since: '2026-11-21T00:00:00.000Z', limit: 10 });
    expect(late.ok && late.value.map((it) => it.run)).toEqual(['r3']);
    const one = await open().list({ job: 'others', limit: 1 });
    expect(one.ok && one.value).toHaveLength(1);
  });

  test('items come back in order, and a repeated page does not double them', async () => {
    await open().save(report('r4'));
    await open().append('r4', 1, [item('3')]);
    await open().append('r4', 0, [item('1'), item('2')]);
    await open().append('r4', 0, [item('1'), item('2')]);
    expect(await open().items('r4')).toEqual({ ok: true, value: [item('1'), item('2'), item('3')] });
  });

  test('items of a run nobody saved are refused', async () => {
    expect(await open().append('unknown', 0, [item('1')])).toMatchObject({ ok: false });
  });

  test('a page of a thousand long items is kept whole', async () => {
    await open().save(report('r5'));
    const many = Array.from({ length: 1_000 }, (_, i) => item(String(i), 'あ'.repeat(100)));
    expect(await open().append('r5', 0, many)).toMatchObject({ ok: true });
    const items = await open().items('r5');
    expect(items.ok && items.value.map((it) => it.sourceId)).toEqual(many.map((it) => it.sourceId));
  });
};
