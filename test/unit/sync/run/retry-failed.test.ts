import { expect, test } from 'vitest';
import type { RunItem } from '../../../../shared/sync/report.ts';
import { failedSources, retryFailed } from '../../../../shared/sync/run/retry-failed.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const item = (sourceId: string, more: Partial<RunItem> = {}): RunItem => ({
  side: 'right',
  done: 'failed',
  reason: 'NEW',
  sourceId,
  targetId: null,
  title: '',
  changes: [],
  issues: [],
  ...more,
});

test('only rows that failed are tried again, each once, on the side they came from', () => {
  const items = [
    item('1'),
    item('1'),
    item('2', { done: 'created' }),
    item('9', { from: 'right', side: 'left' }),
  ];
  expect(failedSources(items)).toEqual({ left: ['1'], right: ['9'] });
});

test('a run without failures needs no second one', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const { run } = await world.run();
  expect(await retryFailed(world.ports, run, { job: world.job })).toEqual({ ok: true, value: [] });
});
