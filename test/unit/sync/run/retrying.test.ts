import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { retrying } from '../../../../shared/sync/run/retrying.ts';
import { HastyClock, syncWorld } from '../../../support/sync-world.ts';
import { troubledPorts } from '../../../support/troubled-ports.ts';

test('what may pass is tried again until it does, with growing waits', async () => {
  const clock = new HastyClock();
  const before = clock.now();
  const answer = await retrying({ clock, random: () => 0 }, async (attempt) =>
    attempt < 4 ? fail(fault('REMOTE_MAINTENANCE', 'kintone')) : ok(attempt),
  );
  expect(answer).toEqual({ ok: true, value: 4 });
  expect(clock.now() - before).toBe(7_000);
});

test('what will not pass is not tried again', async () => {
  let tries = 0;
  await retrying({ clock: new HastyClock() }, async () => {
    tries += 1;
    return fail(fault('AUTH_REFUSED', 'kintone'));
  });
  expect(tries).toBe(1);
});

test('[HOT-14] a kintone in maintenance is asked again, and nobody is written twice', async () => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  const troubles = [4, 5, 9].map((at) => ({ at, kind: 'refused' as const }));
  const ports = troubledPorts(world.ports, troubles, async () => {});
  const { runJob } = await import('../../../../shared/sync/runner.ts');
  expect(await runJob(ports, { job: world.job, trigger: 'schedule' })).toMatchObject({ state: 'done' });
  expect(world.right.all()).toHaveLength(1);
});
