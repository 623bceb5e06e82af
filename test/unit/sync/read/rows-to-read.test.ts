import { expect, test } from 'vitest';
import { rowsToRead } from '../../../../shared/sync/read/rows-to-read.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const world = (count: number, max: number) => {
  const it = syncWorld(customerJob({ initial: { kind: 'lastDays', days: 60, max } }));
  for (let i = 0; i < count; i += 1) it.left.add({ 氏名: `見本 ${i}`, メール: `c${i}@example.com` });
  return it;
};

test('[CAL-34] what a first load leaves behind is not counted as read', async () => {
  const { ports, job } = world(75, 30);
  expect(await rowsToRead(ports, job)).toEqual({ ok: true, value: { left: 30, right: 0 } });
});

test('a first load that takes everyone counts everyone', async () => {
  const { ports, job } = world(20, 30);
  expect(await rowsToRead(ports, job)).toEqual({ ok: true, value: { left: 20, right: 0 } });
});

test('long after the first load only what changed since is counted', async () => {
  const { ports, job, left, clock, run } = world(75, 30);
  await run();
  await clock.advance(86_400_000);
  left.edit('75', { 電話: '03-0000-0075' });
  await run();
  await clock.advance(86_400_000);
  left.edit('74', { 電話: '03-0000-0074' });
  const rows = await rowsToRead(ports, job);
  expect(rows.ok && rows.value?.left).toBe(2);
});

test('[CAL-34] a run that goes on with a first load counts the next part of it, and no more', async () => {
  const { ports, job, left, clock, run } = world(75, 30);
  const edit = async (id: string) => {
    await clock.advance(86_400_000);
    left.edit(id, { 電話: `03-0000-00${id}` });
  };
  const both = async () => {
    const counts = [await rowsToRead(ports, job), await rowsToRead(ports, job, true)];
    return counts.map((it) => it.ok && it.value?.left);
  };
  await run();
  await edit('75');
  await run();
  await edit('74');
  expect(await both()).toEqual([2, 32]);
  await run({ goOn: true });
  await edit('73');
  expect(await both()).toEqual([2, 17]);
});
